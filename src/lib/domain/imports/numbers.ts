import type { DecimalMark } from './reading.ts';

/** What a person wrote around a number: currency, percent, no-break spaces. */
const DECORATION = /(?:\s|€|\$|£|%|\bEUR\b|\beuros?\b)+/gi;

const WHOLE = /^[+-]?(?:0|[1-9]\d*)$/;
const WITH_MARK = /^[+-]?(?:0|[1-9]\d*)([.,])(\d+)$/;
const GROUPED_BY_MARK = /^[+-]?[1-9]\d{0,2}(?:([.,'])\d{3})+(?:([.,])\d+)?$/;
const EXPONENT = /^[+-]?\d(?:\.\d+)?e[+-]?\d{1,2}$/i;

/** How a number is written, as far as the one cell tells. */
export type NumberShape =
	| { readonly kind: 'whole' }
	| { readonly kind: 'decimal'; readonly mark: DecimalMark }
	/** `1,234`: a thousand and more, or one and a bit. */
	| { readonly kind: 'ambiguous'; readonly mark: DecimalMark }
	| { readonly kind: 'grouped'; readonly mark: DecimalMark };

/**
 * Recognises a number without deciding its value; undefined for anything else.
 *
 * Digits behind a leading zero are a code, never a number, and so are phone numbers and anything of ten
 * digits or more, which is a number of somebody or something.
 */
export function numberShape(text: string): NumberShape | undefined {
	const inner = bracketed(text);
	if (inner !== undefined) return numberShape(inner);
	const first = text.charCodeAt(0);
	if (!(isDigit(first) || first === 43 || first === 45 || first === 36 || first > 127)) return undefined;
	if (WHOLE.test(text)) return isIdentifier(text) ? undefined : { kind: 'whole' };
	const marked = WITH_MARK.exec(text);
	if (marked) return markedShape(text, marked[1] as DecimalMark);
	return decoratedShape(text);
}

/**
 * The value of a number, or undefined when it is none, or when `mark` is needed to know.
 *
 * @param mark the decimal mark of the column
 */
export function parseNumber(text: string, mark: DecimalMark | undefined): number | undefined {
	const inner = bracketed(text);
	if (inner !== undefined) {
		const value = parseNumber(inner, mark);
		return value === undefined ? undefined : -value;
	}
	const shape = numberShape(text);
	if (!shape) return undefined;
	if (shape.kind === 'ambiguous' && mark === undefined) return undefined;
	const decimal = shape.kind === 'ambiguous' ? mark : 'mark' in shape ? shape.mark : undefined;
	const bare = text.replace(DECORATION, '').replace(/'/g, '');
	const plain = decimal === ',' ? bare.replace(/\./g, '').replace(',', '.') : bare.replace(/,/g, '');
	const value = Number(plain);
	return Number.isFinite(value) ? value : undefined;
}

/** `(1 234,50)`: how accounts write a negative number. */
function bracketed(text: string): string | undefined {
	return text.startsWith('(') && /^\(\d[^()]*\)$/.test(text) ? text.slice(1, -1) : undefined;
}

function markedShape(text: string, mark: DecimalMark): NumberShape {
	const grouping = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
	return { kind: grouping ? 'ambiguous' : 'decimal', mark };
}

function decoratedShape(text: string): NumberShape | undefined {
	if (EXPONENT.test(text)) return { kind: 'decimal', mark: '.' };
	const grouped = GROUPED_BY_MARK.exec(text);
	if (grouped) return groupedShape(grouped[1] ?? '', grouped[2] as DecimalMark | undefined);
	const bare = text.replace(DECORATION, '');
	if (bare === text || !hasPlainSpaces(text)) return undefined;
	return numberShape(bare);
}

/** `1.234.567`, `1'234,50`: the mark that stands once and last is the decimal one. */
function groupedShape(group: string, mark: DecimalMark | undefined): NumberShape | undefined {
	if (mark !== undefined) return mark === group ? undefined : { kind: 'grouped', mark };
	return { kind: 'grouped', mark: group === ',' ? '.' : ',' };
}

/** Spaces of a number stand between groups of three digits, or beside a sign: « 06 12 34 56 78 » is no number. */
function hasPlainSpaces(text: string): boolean {
	const core = text.replace(/^[^\d+-]+|[^\d]+$/g, '');
	return /^[+-]?\d{1,3}(?:\s\d{3})*(?:[.,]\d+)?$/.test(core) || /^[+-]?\d+(?:[.,]\d+)?$/.test(core);
}

const LONGEST_QUANTITY = 9;

function isIdentifier(digits: string): boolean {
	return digits.startsWith('+') || digits.replace('-', '').length > LONGEST_QUANTITY;
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
