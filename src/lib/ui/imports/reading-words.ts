import type { Inspection } from '#lib/domain/imports/reading.ts';
import type { ReadingChoice } from '#lib/domain/imports/reading-form.ts';
import type { MessageKey, Translate } from '#lib/i18n/translate.ts';

/** Signs that no catalogue key may hold. */
const SIGNS: Readonly<Record<string, string>> = {
	',': 'comma',
	';': 'semicolon',
	'\t': 'tab',
	'|': 'bar',
	'"': 'double',
	"'": 'single',
	'.': 'dot'
};

/** What a way of reading is called: « Point-virgule », « Windows-1252 ». */
export function readingWord(name: ReadingChoice, value: string, t: Translate): string {
	const key: string = `imports.reading.${name}.${SIGNS[value] ?? value}`;
	return t.knows(key) ? t(key) : value;
}

/** The heading of each part of the reading. */
export const READING_LABELS = {
	encoding: 'imports.reading.encoding',
	delimiter: 'imports.reading.delimiter',
	quote: 'imports.reading.quote',
	escape: 'imports.reading.escape',
	totals: 'imports.reading.totals',
	unfinished: 'imports.reading.unfinished',
	decimal: 'imports.reading.decimal',
	dates: 'imports.reading.dates',
	headerRows: 'imports.reading.header-rows',
	shortYears: 'imports.reading.short-years'
} as const satisfies Record<ReadingChoice, MessageKey>;

/** What was found for a choice, where the inspection says it; empty where each column decides. */
export function foundReading(
	{ encoding, delimiter, quote, escape, headerRows }: Inspection,
	name: ReadingChoice
): string {
	const found: Partial<Record<ReadingChoice, string>> = {
		encoding: encoding ?? '',
		delimiter: delimiter ?? '',
		quote: quote ?? '',
		escape: escape ?? '',
		headerRows: String(headerRows)
	};
	return found[name] ?? '';
}
