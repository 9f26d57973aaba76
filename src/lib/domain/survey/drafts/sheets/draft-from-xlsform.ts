import { quoteFound } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import { buildDraft } from '../build-draft.ts';
import type { Note, ReadDraft } from '../draft.ts';
import { XLSFORM } from '../expression.ts';
import { plainText } from '../plain-text.ts';
import type { SourceQuestion } from '../source-survey.ts';
import type { NamedLine } from './sheet-table.ts';
import { readFormLine } from './xlsform-line.ts';
import { formType } from './xlsform-types.ts';
import type { XlsForm } from './xlsform.ts';

/**
 * Reads an XLSForm as a draft: groups and repeats are opened and closed by rows of their own, and what holds
 * for a group holds for what is in it.
 *
 * @param name of the file, without its ending
 */
export function draftFromXlsForm(form: XlsForm, name: string): Result<ReadDraft> {
	const { settings, languages, columns } = form;
	const walk: Walk = { blocks: [], questions: [], notes: [] };
	for (const line of form.survey) addLine(walk, line, form);
	const title = settings?.cell('form_title') || name;
	return buildDraft(
		{
			code: settings?.cell('form_id') || name,
			title: Object.fromEntries([...languages.parts.keys()].map((part) => [part, plainText(title).text])),
			otherLanguage: languages.other,
			questions: walk.questions,
			notes: [
				...languages.left.map((language) => ({ code: 'draft.left.language', found: language })),
				...columns
					.filter(
						(column) => LEFT_COLUMNS.test(column) && form.survey.some((line) => line.cell(column) !== '')
					)
					.map((column) => ({ code: 'draft.left.column', found: quoteFound(column) })),
				...walk.notes
			]
		},
		XLSFORM
	);
}

/** Columns that change what may be answered or seen, and that no row of the draft has. */
const LEFT_COLUMNS =
	/^(default|choice_filter|repeat_count|read_only|readonly|trigger|parameters|autoplay|body::.*|instance::.*|bind::.*|media::.*|image|audio|video|guidance_hint(::.*)?|constraint_message(::.*)?|required_message(::.*)?)$/;

interface Walk {
	readonly blocks: { readonly repeats: boolean; readonly relevant: string }[];
	readonly questions: SourceQuestion[];
	readonly notes: Note[];
}

function addLine({ blocks, questions, notes }: Walk, line: NamedLine, form: XlsForm): void {
	const written = line.cell('type');
	if (written === '') return;
	const type = formType(written);
	const place = { at: line.cell('name') || written, row: line.row };
	if (type.kind === 'begin') {
		blocks.push({ repeats: type.repeats, relevant: line.cell('relevant') });
		notes.push({ code: type.repeats ? 'draft.left.repeat' : 'draft.left.group', ...place });
	} else if (type.kind === 'end') {
		blocks.pop();
	} else if (type.kind === 'hidden') {
		notes.push({ code: 'draft.left.computed', ...place, found: quoteFound(written) });
	} else if (type.kind !== 'question') {
		notes.push({ code: 'draft.left.form-type', ...place, found: quoteFound(written) });
	} else if (blocks.some(({ repeats }) => repeats)) notes.push({ code: 'draft.left.in-repeat', ...place });
	else {
		const conditions = [...blocks.map(({ relevant }) => relevant), line.cell('relevant')];
		const read = readFormLine(line, type, { form, conditions: conditions.filter((one) => one !== '') });
		questions.push(read.question);
		notes.push(...read.notes);
	}
}
