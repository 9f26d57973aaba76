import {
	DELIMITERS,
	ENCODINGS,
	ESCAPES,
	QUOTES,
	ROW_CHOICES,
	type ReadingOptions
} from '#lib/domain/imports/reading.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Arguments, Command } from './command.ts';

/** What may be said on the command line of how a file is read. */
export const READING_OPTIONS = {
	encoding: {
		type: 'string',
		value: 'NAME',
		summary: { fr: `encodage : ${ENCODINGS.join(', ')}`, en: `encoding: ${ENCODINGS.join(', ')}` }
	},
	delimiter: {
		type: 'string',
		value: 'CHARACTER',
		summary: { fr: 'séparateur : , ; | ou tab', en: 'separator: , ; | or tab' }
	},
	quote: {
		type: 'string',
		value: 'CHARACTER',
		summary: { fr: 'guillemet : " ou \'', en: 'quote: " or \'' }
	},
	escape: {
		type: 'string',
		value: 'NAME',
		summary: {
			fr: 'guillemet dans une cellule : quote (doublé) ou backslash',
			en: 'quote inside a cell: quote (doubled) or backslash'
		}
	},
	sheet: {
		type: 'string',
		value: 'NAME',
		summary: { fr: 'feuille du classeur', en: 'sheet of the workbook' }
	},
	table: {
		type: 'string',
		value: 'NUMBER',
		summary: { fr: 'tableau à lire, s’il y en a plusieurs', en: 'table to read, where there are several' }
	},
	'title-rows': {
		type: 'string',
		value: 'NUMBER',
		summary: { fr: 'lignes avant l’en-tête', en: 'lines before the header' }
	},
	'header-rows': {
		type: 'string',
		value: 'NUMBER',
		summary: { fr: 'lignes d’en-tête, de 0 à 3', en: 'header rows, 0 to 3' }
	},
	'footer-rows': {
		type: 'string',
		value: 'NUMBER',
		summary: { fr: 'lignes à laisser à la fin', en: 'rows to leave out at the end' }
	},
	totals: {
		type: 'string',
		value: 'CHOICE',
		summary: {
			fr: 'totaux et notes à la fin : keep ou skip',
			en: 'totals and notes at the end: keep or skip'
		}
	},
	unfinished: {
		type: 'string',
		value: 'CHOICE',
		summary: { fr: 'réponses non terminées : keep ou skip', en: 'unfinished responses: keep or skip' }
	}
} as const satisfies Command['options'];

const MOST_HEADER_ROWS = 3;
const MOST_ROWS = 100;

/** What is said about the reading, or the first option that says something impossible. */
export function readingOptions(args: Arguments): Result<ReadingOptions> {
	const wrong: string[] = [];
	const say = <Value>(option: keyof typeof READING_OPTIONS, read: (said: string) => Value | undefined) => {
		const said = args.text(option);
		const value = said === undefined ? undefined : read(said);
		if (said !== undefined && value === undefined) wrong.push(`--${option} ${said}`);
		return value;
	};
	const options = {
		encoding: say('encoding', (said) => oneOf(ENCODINGS, said.toLowerCase())),
		delimiter: say('delimiter', (said) => oneOf(DELIMITERS, said.replace(/^(tab|\\t)$/, '\t'))),
		quote: say('quote', (said) => oneOf(QUOTES, said)),
		escape: say('escape', (said) => oneOf(ESCAPES, said)),
		sheet: say('sheet', (said) => said),
		table: say('table', (said) => whole(said, 1, MOST_ROWS)),
		titleRows: say('title-rows', (said) => whole(said, 0, MOST_ROWS)),
		headerRows: say('header-rows', (said) => whole(said, 0, MOST_HEADER_ROWS)),
		footerRows: say('footer-rows', (said) => whole(said, 0, MOST_ROWS)),
		totals: say('totals', (said) => oneOf(ROW_CHOICES, said)),
		unfinished: say('unfinished', (said) => oneOf(ROW_CHOICES, said))
	};
	const [found] = wrong;
	return found === undefined ? ok(options) : fail({ code: 'arguments.invalid', found });
}

function oneOf<Known extends string>(known: readonly Known[], said: string): Known | undefined {
	return known.find((value) => value === said);
}

function whole(said: string, least: number, most: number): number | undefined {
	const number = Number(said);
	return /^\d+$/.test(said) && number >= least && number <= most ? number : undefined;
}
