import type { Note } from '#lib/domain/survey/drafts/draft.ts';
import { formatProblem } from '#lib/i18n/format-problem.ts';
import { openFile } from '#lib/server/csv/source.ts';
import {
	readQuestionnaireFile,
	type ReadQuestionnaire
} from '#lib/server/questionnaires/read-questionnaire-file.ts';
import type { ExitCode, Session } from './command.ts';

/** Says what draft a questionnaire of another tool would make. Touches no database. */
export async function readDraft(session: Session, file: string): Promise<ExitCode> {
	const source = await openFile(session.path(file));
	if (!source.ok) return session.refuse(source.problems);
	const read = await readQuestionnaireFile(source.value);
	if (!read.ok) return session.refuse(read.problems);
	report(read.value, session);
	return 0;
}

/** The draft on standard output, which can be kept as a file; what was not carried beside it. */
function report({ draft, notes, source }: ReadQuestionnaire, session: Session): void {
	const { translate } = session;
	const told = notes.map((note) => ({ ...note, message: formatProblem(note, translate) }));
	session.report({ source, draft, notes: told }, [JSON.stringify(draft, null, '\t')]);
	if (session.json) return;
	session.progress(translate('drafts.cli.count', { questions: draft.items.length, count: notes.length }));
	for (const note of told) session.progress(`${place(note)}${quoted(note, session)}${note.message}`);
}

function quoted({ found }: Note, { translate }: Session): string {
	return found === undefined ? '' : `${translate('drafts.note.found', { found })} `;
}

function place({ at, row }: Note): string {
	const places = [at, row === undefined ? undefined : String(row)].filter((one) => one !== undefined);
	return places.length === 0 ? '' : `[${places.join(', ')}] `;
}
