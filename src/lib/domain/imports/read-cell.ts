import { quoteFound, type Problem } from '../shared/problem.ts';
import { comparable } from './comparable.ts';
import { parseDate } from './dates.ts';
import { parseNumber } from './numbers.ts';
import type { DateOrder, DecimalMark } from './reading.ts';
import type { FieldKind } from './target-fields.ts';

/** How numbers and dates of one column are written, as far as it is known. */
export interface ColumnStyle {
	readonly decimal?: DecimalMark | undefined;
	readonly dates?: DateOrder | undefined;
	readonly shortYears?: number | undefined;
}

export type CellValue = string | number;

/** The value of a filled cell, or the problem with it; row and column are added by whoever knows them. */
export function readCell(text: string, kind: FieldKind, style: ColumnStyle): CellValue | Problem {
	if (kind.kind === 'text') return readText(text, kind.longest);
	if (kind.kind === 'code') return readCode(text, kind.codes);
	return kind.kind === 'number' ? readNumber(text, kind, style) : readDate(text, style);
}

/** Runs of spaces and line feeds inside a cell are one space. */
function readText(text: string, longest: number): string | Problem {
	const line = /[^\S ]|\s\s|\ufeff/.test(text) ? text.replace(/[\s\ufeff]+/g, ' ') : text;
	const trimmed = line.trim();
	if (trimmed.length <= longest) return trimmed;
	return { code: 'import.text-too-long', found: quoteFound(trimmed), params: { most: longest } };
}

function readCode(text: string, codes: readonly string[]): string | Problem {
	const wanted = comparable(text);
	const code = codes.find((known) => comparable(known) === wanted);
	if (code !== undefined) return code;
	return { code: 'import.value-unknown', found: quoteFound(text), params: { expected: codes.join(', ') } };
}

type NumberKind = Extract<FieldKind, { readonly kind: 'number' }>;

function readNumber(text: string, { least, most, whole }: NumberKind, style: ColumnStyle): number | Problem {
	const trimmed = text.trim();
	const value = parseNumber(trimmed, style.decimal);
	const found = quoteFound(text);
	if (value === undefined) {
		const ambiguous = parseNumber(trimmed, '.') !== undefined;
		return { code: ambiguous ? 'import.number-ambiguous' : 'import.number-unreadable', found };
	}
	if (whole && !Number.isInteger(value)) return { code: 'import.number-not-whole', found };
	if (value < least || value > most)
		return { code: 'import.number-impossible', found, params: { least, most } };
	return value;
}

const DATE_PROBLEMS = {
	'not-a-date': 'import.date-unreadable',
	ambiguous: 'import.date-ambiguous',
	impossible: 'import.date-impossible',
	'short-year': 'import.date-short-year'
} as const;

function readDate(text: string, { dates, shortYears }: ColumnStyle): string | Problem {
	const parsed = parseDate(text.trim(), { order: dates, shortYears });
	return parsed.ok ? parsed.date : { code: DATE_PROBLEMS[parsed.reason], found: quoteFound(text) };
}
