import type { FormEntries } from './mapping-form.ts';
import type { Mapping } from './mapping.ts';
import {
	DATE_ORDERS,
	DECIMAL_MARKS,
	DELIMITERS,
	ENCODINGS,
	ESCAPES,
	QUOTES,
	ROW_CHOICES
} from './reading.ts';

type FileOptions = NonNullable<Mapping['file']>;

/** What each list of the form may say; an empty choice leaves it to be found out. */
export const READING_CHOICES = {
	encoding: ENCODINGS,
	delimiter: DELIMITERS,
	quote: QUOTES,
	escape: ESCAPES,
	totals: ROW_CHOICES,
	unfinished: ROW_CHOICES,
	decimal: DECIMAL_MARKS,
	dates: DATE_ORDERS,
	headerRows: ['0', '1', '2', '3'],
	shortYears: ['1930', '1950', '1970', '2000']
} as const satisfies Partial<Record<keyof FileOptions, readonly string[]>>;

export type ReadingChoice = keyof typeof READING_CHOICES;

export const READING_CHOICE_NAMES = Object.keys(READING_CHOICES) as readonly ReadingChoice[];

const NUMBERS: readonly ReadingChoice[] = ['headerRows', 'shortYears'];
const MOST_LINES = 100;
const LONGEST_SHEET = 300;
const MOST_WORDS = 20;

/** How a person says that a file is to be read. What is not among the choices is left to be found out. */
export function readReadingForm(entries: FormEntries): FileOptions {
	const sent = new Map(entries);
	const chosen = READING_CHOICE_NAMES.flatMap((name) => {
		const value = sent.get(name) ?? '';
		const known: readonly string[] = READING_CHOICES[name];
		if (!known.includes(value)) return [];
		return [[name, NUMBERS.includes(name) ? Number(value) : value]];
	});
	const missing = (sent.get('missing') ?? '')
		.split(/[\s;]+/)
		.filter((word) => word !== '')
		.slice(0, MOST_WORDS);
	const sheet = (sent.get('sheet') ?? '').slice(0, LONGEST_SHEET);
	return {
		...(Object.fromEntries(chosen) as FileOptions),
		...Object.fromEntries(LINE_COUNTS.flatMap((name) => readCount(sent, name))),
		...(sheet === '' ? {} : { sheet }),
		...(missing.length > 0 ? { missing } : {})
	};
}

/** Lines to leave out above and below the table, and which of several tables it is. */
const LINE_COUNTS = ['titleRows', 'footerRows', 'table'] as const satisfies readonly (keyof FileOptions)[];
type LineCount = (typeof LINE_COUNTS)[number];

function readCount(
	sent: ReadonlyMap<string, string>,
	name: LineCount
): readonly (readonly [string, number])[] {
	const typed = sent.get(name)?.trim() ?? '';
	if (!/^\d{1,9}$/.test(typed) || (name === 'table' && Number(typed) === 0)) return [];
	return [[name, Math.min(Number(typed), MOST_LINES)]];
}

/** The choice that stands in a document; empty when it is left to be found out. */
export function readingChoice(file: FileOptions, name: ReadingChoice): string {
	const chosen = file[name];
	return chosen === undefined ? '' : String(chosen);
}
