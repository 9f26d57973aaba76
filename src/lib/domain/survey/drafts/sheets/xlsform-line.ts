import { quoteFound } from '../../../shared/problem.ts';
import type { DraftText, Note } from '../draft.ts';
import { isEmptyText } from '../draft-text.ts';
import { plainText } from '../plain-text.ts';
import type { SourceChoice, SourceQuestion } from '../source-survey.ts';
import type { NamedLine } from './sheet-table.ts';
import { isYes } from './sheet-types.ts';
import { readConstraint } from './xlsform-constraint.ts';
import { isDate, isLong, type FormType } from './xlsform-types.ts';
import { formText, type XlsForm } from './xlsform.ts';

export interface FormLineContext {
	readonly form: XlsForm;
	/** What must hold for the groups around it, then for the question. */
	readonly conditions: readonly string[];
}

/** One question of an XLSForm, with what is not as it was. */
export function readFormLine(
	line: NamedLine,
	asked: Extract<FormType, { kind: 'question' }>,
	{ form, conditions }: FormLineContext
): { readonly question: SourceQuestion; readonly notes: readonly Note[] } {
	const name = line.cell('name');
	const texts = textsOf(line, form);
	const type = asked.type === 'text' && isLong(line.cell('appearance')) ? 'long-text' : asked.type;
	const question: SourceQuestion = {
		...{ code: name, row: line.row, type, conditions, names: [name] },
		label: isEmptyText(texts.label) ? nameAsLabel(name, form) : texts.label,
		...(isEmptyText(texts.hint) ? {} : { hint: texts.hint }),
		required: isYes(line.cell('required')) || line.cell('required') === 'true()',
		...answersOf(asked, line, form)
	};
	return { question, notes: notesOf(line, texts, type) };
}

function answersOf(
	{ type, list, other = false }: Extract<FormType, { kind: 'question' }>,
	line: NamedLine,
	form: XlsForm
) {
	if (type === 'number') {
		const whole = line.cell('type').startsWith('integer');
		return { whole, ...readConstraint(line.cell('constraint')) };
	}
	if (list === undefined) return {};
	return { choices: choicesOf(list, form), ...(other ? { other: OTHER } : {}) };
}

function notesOf(
	line: NamedLine,
	{ isMarked, media }: FormTexts,
	type: SourceQuestion['type']
): readonly Note[] {
	const place = { at: line.cell('name'), row: line.row };
	const constraint = line.cell('constraint');
	const isCarried = type === 'number' && readConstraint(constraint) !== undefined;
	const isLost = constraint !== '' && !isCarried;
	return [
		...(isLost ? [{ code: 'draft.left.pattern', ...place, found: quoteFound(constraint) }] : []),
		...(isDate(line.cell('type')) ? [{ code: 'draft.changed.month', ...place }] : []),
		...(isMarked ? [{ code: 'draft.changed.html', ...place, params: { count: 1 } }] : []),
		...media.map((found) => ({ code: 'draft.left.media', ...place, found }))
	];
}

interface FormTexts {
	readonly label: DraftText;
	readonly hint: DraftText;
	readonly media: readonly string[];
	readonly isMarked: boolean;
}

const OTHER = { fr: 'Autre', en: 'Other' };

function textsOf(line: NamedLine, { languages }: XlsForm): FormTexts {
	const media: string[] = [];
	let isMarked = false;
	const plain = (html: string) => {
		const read = plainText(html);
		media.push(...read.media);
		isMarked ||= read.isMarked;
		return read.text;
	};
	const label = formText(line, 'label', languages, plain);
	const hint = formText(line, 'hint', languages, plain);
	return { label, hint, media, isMarked };
}

/** A question without a label is called by its name. */
function nameAsLabel(name: string, { languages }: XlsForm) {
	return Object.fromEntries([...languages.parts.keys()].map((part) => [part, name]));
}

function choicesOf(list: string, { choices, languages }: XlsForm): readonly SourceChoice[] {
	const plain = (html: string) => plainText(html).text;
	return choices
		.filter((line) => (line.cell('list_name') || line.cell('list name')) === list)
		.map((line) => ({
			code: line.cell('name') || line.cell('value'),
			label: formText(line, 'label', languages, plain)
		}));
}
