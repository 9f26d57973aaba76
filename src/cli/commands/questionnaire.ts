import { checkQuestionnaire } from '#lib/domain/survey/check-questionnaire.ts';
import { compareQuestionnaires, type VariableChange } from '#lib/domain/survey/compare-questionnaires.ts';
import { describeDocument } from '#lib/server/answering/document-schema.ts';
import { publishQuestionnaire } from '#lib/server/usecases/publish-questionnaire.ts';
import type { Command, ExitCode, Session } from '../command.ts';
import { readDraft } from '../read-draft.ts';
import { findQuestionnaire, readDocument, readQuestionnaireFile } from '../read-questionnaire.ts';

/** Checks, publishes, exports and compares questionnaires as documents; reads those of other tools as drafts. */
export const command: Command = {
	name: 'questionnaire',
	summary: {
		fr: 'vérifie, publie, exporte et compare des questionnaires ; lit ceux d’autres outils (.lss, .lsa, XLSForm, XLSX) comme brouillons',
		en: 'checks, publishes, exports and compares questionnaires; reads those of other tools (.lss, .lsa, XLSForm, XLSX) as drafts'
	},
	usage: 'read FILE | check FILE.json | publish FILE.json | export CODE[@VERSION] | diff OLD NEW | schema',
	options: {},
	run: async (args, session) => {
		const [action = '', ...names] = args.words;
		const found = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
		if (found?.names === names.length) return found.run(session, names);
		const written = ['questionnaire', ...args.words].join(' ');
		return session.refuse([{ code: 'arguments.invalid', found: written }]);
	}
};

interface Action {
	/** How many names follow it. */
	readonly names: number;
	run(session: Session, names: readonly string[]): Promise<ExitCode>;
}

const ACTIONS: Readonly<Record<string, Action>> = {
	read: { names: 1, run: (session, [file = '']) => readDraft(session, file) },
	check: { names: 1, run: (session, [file = '']) => check(session, file) },
	publish: { names: 1, run: (session, [file = '']) => publish(session, file) },
	export: { names: 1, run: (session, [name = '']) => exportDocument(session, name) },
	diff: { names: 2, run: (session, [older = '', newer = '']) => compare(session, older, newer) },
	schema: { names: 0, run: (session) => Promise.resolve(printDocument(session, describeDocument())) }
};

async function check(session: Session, file: string): Promise<ExitCode> {
	const read = await readQuestionnaireFile(file, session);
	if (!read.ok) return session.refuse(read.problems);
	const problems = checkQuestionnaire(read.value);
	if (problems.length > 0) return session.refuse(problems);
	const { code, items } = read.value;
	session.report({ code, items: items.length, problems }, [
		session.translate('survey.checked', { code, count: items.length })
	]);
	return 0;
}

async function publish(session: Session, file: string): Promise<ExitCode> {
	const document = await readDocument(file, session);
	if (!document.ok) return session.refuse(document.problems);
	const published = await publishQuestionnaire(await session.context(), document.value);
	if (!published.ok) return session.refuse(published.problems);
	const { code, version, unchanged } = published.value;
	const text = session.translate(unchanged ? 'survey.unchanged' : 'survey.published', { code, version });
	session.report(published.value, [text]);
	return 0;
}

async function exportDocument(session: Session, name: string): Promise<ExitCode> {
	const read = await findQuestionnaire(name, session);
	return read.ok ? printDocument(session, read.value) : session.refuse(read.problems);
}

function printDocument(session: Session, document: unknown): ExitCode {
	session.report(document, [JSON.stringify(document, null, '\t')]);
	return 0;
}

async function compare(session: Session, olderName: string, newerName: string): Promise<ExitCode> {
	const [older, newer] = [
		await findQuestionnaire(olderName, session),
		await findQuestionnaire(newerName, session)
	];
	const problems = [older, newer].flatMap((read) => (read.ok ? [] : read.problems));
	if (!older.ok || !newer.ok) return session.refuse(problems);
	const changes = compareQuestionnaires(older.value, newer.value);
	session.report(
		changes,
		changes.map((change) => describe(change, session))
	);
	return 0;
}

function describe({ code, fate, changed, choices, feeds, breaks }: VariableChange, session: Session): string {
	const { translate } = session;
	return [
		code,
		translate(`survey.fate.${fate}`),
		[...changed, ...choices.added.map((one) => `+${one}`), ...choices.removed.map((one) => `-${one}`)].join(
			' '
		),
		feeds === null ? '' : translate('survey.feeds', { feeds }),
		breaks ? translate('survey.breaks') : ''
	]
		.join('\t')
		.trimEnd();
}
