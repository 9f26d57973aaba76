import type { DraftText } from '../draft.ts';
import { textLanguage, type TextLanguage } from '../draft-text.ts';
import { cellAt, type NamedLine, type SheetLine, type SheetTable } from './sheet-table.ts';

/** The sheets of an XLSForm (xlsform.org), as KoBo and ODK read them. */
export interface XlsForm {
	readonly survey: readonly NamedLine[];
	readonly choices: readonly NamedLine[];
	readonly settings: NamedLine | undefined;
	/** Every header of the sheet `survey`, as it is written. */
	readonly columns: readonly string[];
	/** Where each translated column is: `label` → part of a text → header. */
	readonly languages: FormLanguages;
}

export interface FormLanguages {
	/** Part of a text → what follows `label::` in the header, `''` for a plain `label`. */
	readonly parts: ReadonlyMap<TextLanguage, string>;
	readonly other: string | null;
	/** Languages that are not read. */
	readonly left: readonly string[];
}

/** The form in some sheets; undefined when they are no XLSForm. */
export function findXlsForm(sheets: readonly SheetTable[]): XlsForm | undefined {
	const named = (name: string) => sheets.find((sheet) => sheet.name.trim().toLowerCase() === name);
	const survey = named('survey');
	const header = survey?.rows[0];
	const columns = header?.cells.map((cell) => cell.trim()) ?? [];
	if (!survey || !columns.includes('type') || !columns.includes('name')) return undefined;
	const settings = linesOf(named('settings'))[0];
	return {
		survey: linesOf(survey),
		choices: linesOf(named('choices')),
		settings,
		columns: columns.filter((column) => column !== ''),
		languages: chooseLanguages(columns, settings?.cell('default_language') ?? '')
	};
}

function linesOf(sheet: SheetTable | undefined): readonly NamedLine[] {
	const [header, ...lines] = sheet?.rows ?? [];
	if (!header) return [];
	const places = new Map<string, number>();
	for (const [place, cell] of header.cells.entries())
		if (!places.has(cell.trim())) places.set(cell.trim(), place);
	return lines.map((line: SheetLine) => ({
		row: line.row,
		cell: (column) => cellAt(line, places.get(column))
	}));
}

/** `label::Français (fr)`; a plain `label` is in the default language of the form. */
function chooseLanguages(columns: readonly string[], declared: string): FormLanguages {
	const tags = columns.flatMap((column) => {
		const [, tag] = /^label(?:::(.*))?$/.exec(column) ?? [column === 'label' ? column : undefined];
		return column === 'label' ? [''] : tag === undefined ? [] : [tag.trim()];
	});
	const languageOf = (tag: string) => textLanguage(tag === '' ? declared || 'en' : tag);
	const parts = new Map<TextLanguage, string>();
	for (const tag of tags) {
		const part = languageOf(tag);
		if (part !== 'other' && !parts.has(part)) parts.set(part, tag);
	}
	const [first] = tags;
	if (parts.size === 0 && first !== undefined) parts.set('other', first);
	const read = new Set(parts.values());
	return {
		parts,
		other: parts.has('other') ? tagName(first ?? '', declared) : null,
		left: tags.filter((tag) => !read.has(tag)).map((tag) => tagName(tag, declared))
	};
}

/** `Español (es)` → `es`. */
function tagName(tag: string, declared: string): string {
	const full = tag === '' ? declared : tag;
	return /\(([\w-]+)\)\s*$/.exec(full)?.[1] ?? full;
}

/** A translated cell, in the languages that are read. */
export function formText(
	line: NamedLine,
	column: string,
	{ parts }: FormLanguages,
	plain: (text: string) => string
): DraftText {
	return Object.fromEntries(
		[...parts].flatMap(([part, tag]) => {
			const text = plain(line.cell(tag === '' ? column : `${column}::${tag}`));
			return text === '' ? [] : [[part, text]];
		})
	);
}
