import { quoteFound } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import { buildDraft } from '../build-draft.ts';
import type { DraftText, Note, ReadDraft } from '../draft.ts';
import { isEmptyText } from '../draft-text.ts';
import { SHEET } from '../expression.ts';
import { numberIn } from '../number-in.ts';
import { plainText } from '../plain-text.ts';
import type { SourceQuestion } from '../source-survey.ts';
import { guessLanguage } from './guess-language.ts';
import type { SheetLayout } from './sheet-columns.ts';
import { readOptions } from './sheet-options.ts';
import type { NamedLine } from './sheet-table.ts';
import { isWholeDate, isYes, sheetType } from './sheet-types.ts';

/**
 * Reads a questionnaire written in a sheet, a row a question.
 *
 * @param name of the file, without its ending
 */
export function draftFromSheet(layout: SheetLayout, name: string): Result<ReadDraft> {
	const { lines, columns, unread, title } = layout;
	const language = columns.has('text') ? guessLanguage(lines.map((line) => line.cell('text'))) : 'fr';
	const read = lines.map((line) => readLine(line, language));
	const isGuessed = columns.has('text') && !columns.has(language);
	return buildDraft(
		{
			code: name,
			title: { [language]: title || name },
			otherLanguage: null,
			questions: read.flatMap(({ question }) => question ?? []),
			notes: [
				...(isGuessed ? [{ code: GUESSED[language], column: 'question' }] : []),
				...unread.map((column) => ({ code: 'draft.left.column', found: quoteFound(column) })),
				...read.flatMap(({ notes }): readonly Note[] => notes)
			]
		},
		SHEET
	);
}

const GUESSED = { fr: 'draft.changed.taken-as-french', en: 'draft.changed.taken-as-english' } as const;

interface ReadLine {
	readonly question?: SourceQuestion;
	readonly notes: readonly Note[];
}

function readLine(line: NamedLine, language: 'fr' | 'en'): ReadLine {
	const { row } = line;
	const code = line.cell('code') || `Q${row}`;
	const place = { at: code, row };
	const label = bilingual(line, { fr: 'fr', en: 'en', either: 'text' }, language);
	const written = line.cell('type');
	if (isEmptyText(label)) {
		const isBlank = line.cell('code') === '' && written === '';
		return { notes: isBlank ? [] : [{ code: 'draft.left.row-without-text', ...place }] };
	}
	const type = written === '' && line.cell('options') !== '' ? 'single' : sheetType(written);
	if (type === undefined) {
		const found = quoteFound(written === '' ? (label[language] ?? '') : written);
		const code = written === '' ? 'draft.left.type-missing' : 'draft.left.sheet-type';
		return { notes: [{ code, ...place, found }] };
	}
	const condition = line.cell('condition');
	const question: SourceQuestion = {
		...{ code, row, type, label },
		...hintOf(line),
		required: isYes(line.cell('required')),
		conditions: condition === '' ? [] : [condition],
		names: [...new Set([code, code.toUpperCase(), code.toLowerCase()])],
		...settingsOf(line, type, language)
	};
	return { question, notes: lineNotes(line, place) };
}

function lineNotes(line: NamedLine, place: { readonly at: string; readonly row: number }): readonly Note[] {
	const written = line.cell('type');
	return [
		...(isWholeDate(written) ? [{ code: 'draft.changed.month', ...place }] : []),
		...(line.cell('code') === '' ? [{ code: 'draft.changed.code-given', ...place }] : []),
		...(written === '' ? [{ code: 'draft.changed.type-guessed', ...place }] : [])
	];
}

function settingsOf(line: NamedLine, type: SourceQuestion['type'], language: 'fr' | 'en') {
	if (type === 'single' || type === 'multiple') {
		const [first, english] = [line.cell('options'), line.cell('optionsEn')];
		return { choices: readOptions({ first: first || english, english }, first === '' ? 'en' : language) };
	}
	if (type !== 'number') return {};
	const [least, most] = [numberIn(line.cell('least')), numberIn(line.cell('most'))];
	const unit = bilingual(line, { fr: 'unit', en: 'unitEn', either: '' }, language);
	return {
		...(least === undefined ? {} : { least }),
		...(most === undefined ? {} : { most }),
		...(isEmptyText(unit) ? {} : { unit })
	};
}

function hintOf(line: NamedLine): { readonly hint?: DraftText } {
	const hint = bilingual(line, { fr: 'hintFr', en: 'hintEn', either: '' }, 'fr');
	return isEmptyText(hint) ? {} : { hint };
}

interface TextColumns {
	readonly fr: string;
	readonly en: string;
	/** A column that does not say its language. */
	readonly either: string;
}

function bilingual(line: NamedLine, { fr, en, either }: TextColumns, language: 'fr' | 'en'): DraftText {
	const read = (column: string) => plainText(line.cell(column)).text;
	const unsaid = read(either);
	const texts = { fr: read(fr), en: read(en) };
	const found = { ...texts, [language]: texts[language] || unsaid };
	return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== ''));
}
