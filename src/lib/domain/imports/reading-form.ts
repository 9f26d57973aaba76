import type { FormEntries } from './mapping-form.ts';
import type { Mapping } from './mapping.ts';
import { DATE_ORDERS, DECIMAL_MARKS, DELIMITERS, ENCODINGS, QUOTES } from './reading.ts';

type FileOptions = NonNullable<Mapping['file']>;

/** What each list of the form may say; an empty choice leaves it to be found out. */
export const READING_CHOICES = {
	encoding: ENCODINGS,
	delimiter: DELIMITERS,
	quote: QUOTES,
	decimal: DECIMAL_MARKS,
	dates: DATE_ORDERS,
	headerRows: ['0', '1', '2', '3'],
	shortYears: ['1930', '1950', '1970', '2000']
} as const satisfies Partial<Record<keyof FileOptions, readonly string[]>>;

export type ReadingChoice = keyof typeof READING_CHOICES;

export const READING_CHOICE_NAMES = Object.keys(READING_CHOICES) as readonly ReadingChoice[];

const NUMBERS: readonly ReadingChoice[] = ['headerRows', 'shortYears'];
const MOST_TITLE_ROWS = 100;
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
	const titleRows = sent.get('titleRows')?.trim() ?? '';
	const missing = (sent.get('missing') ?? '')
		.split(/[\s;]+/)
		.filter((word) => word !== '')
		.slice(0, MOST_WORDS);
	return {
		...(Object.fromEntries(chosen) as FileOptions),
		...(/^\d+$/.test(titleRows) ? { titleRows: Math.min(Number(titleRows), MOST_TITLE_ROWS) } : {}),
		...(missing.length > 0 ? { missing } : {})
	};
}

/** The choice that stands in a document; empty when it is left to be found out. */
export function readingChoice(file: FileOptions, name: ReadingChoice): string {
	const chosen = file[name];
	return chosen === undefined ? '' : String(chosen);
}
