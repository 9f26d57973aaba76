import { quoteFound } from '../../../shared/problem.ts';
import type { Note } from '../draft.ts';
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
	const place = { at: line.cell('name'), row: line.row };
	const texts = textsOf(line, form);
	const type = asked.type === 'text' && isLong(line.cell('appearance')) ? 'long-text' : asked.type;
	const bounds = readConstraint(line.cell('constraint'));
	const isNumber = type === 'number';
	const question: SourceQuestion = {
		...{ code: place.at, row: line.row, type },
		label: isEmptyText(texts.label) ? nameAsLabel(place.at, form) : texts.label,
		...(isEmptyText(texts.hint) ? {} : { hint: texts.hint }),
		required: isYes(line.cell('required')) || line.cell('required') === 'true()',
		conditions,
		names: [place.at],
		...(asked.list === undefined ? {} : { choices: choicesOf(asked.list, form) }),
		...(asked.other === true ? { other: OTHER } : {}),
		...(isNumber ? { whole: line.cell('type').startsWith('integer'), ...bounds } : {})
	};
	const constraint = line.cell('constraint');
	const isLost = constraint !== '' && !(isNumber && bounds !== undefined);
	return {
		question,
		notes: [
			...(isLost ? [{ code: 'draft.left.pattern', ...place, found: quoteFound(constraint) }] : []),
			...(isDate(line.cell('type')) ? [{ code: 'draft.changed.month', ...place }] : []),
			...(texts.isMarked ? [{ code: 'draft.changed.html', at: place.at, params: { count: 1 } }] : []),
			...texts.media.map((found) => ({ code: 'draft.left.media', ...place, found }))
		]
	};
}

const OTHER = { fr: 'Autre', en: 'Other' };

function textsOf(line: NamedLine, { languages }: XlsForm) {
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
