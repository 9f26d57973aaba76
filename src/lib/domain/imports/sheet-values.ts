/** What the number of a cell stands for, by its number format. */
export type NumberFormat =
	| { readonly kind: 'number' }
	| { readonly kind: 'date' | 'date-time' | 'time' }
	/** `00000`, `0# ## ## ## ##`: digits that are shown with zeros in front, a postal code or a phone number. */
	| { readonly kind: 'digits'; readonly pattern: string };

const PLAIN: NumberFormat = { kind: 'number' };

/** Built-in formats of a workbook (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: readonly { readonly ids: readonly number[]; readonly format: NumberFormat }[] = [
	{ ids: [14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58], format: { kind: 'date' } },
	{ ids: [22], format: { kind: 'date-time' } },
	{ ids: [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56], format: { kind: 'time' } }
];

/** @param code the text of a format of the workbook itself; undefined for a built-in one */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
	if (code === undefined) return BUILT_IN.find(({ ids }) => ids.includes(id))?.format ?? PLAIN;
	const shown = code.replace(/"([^"]*)"|\\(.)/g, ' ');
	const digits = digitPattern(code);
	if (digits !== undefined) return { kind: 'digits', pattern: digits };
	const [first = ''] = shown.replace(/\[[^\]]*\]/g, '').split(';');
	const hasTime = /[hs]/i.test(first);
	const hasDate = /[dy]/i.test(first) || (/m/i.test(first) && !hasTime);
	if (hasDate) return { kind: hasTime ? 'date-time' : 'date' };
	return hasTime ? { kind: 'time' } : PLAIN;
}

/** `0#" "##" "##" "##" "##` → `0# ## ## ## ##`; undefined unless it shows a zero in front. */
function digitPattern(code: string): string | undefined {
	const pattern = code.replace(/["\\]/g, '');
	return /^0[0#][0# ]*$/.test(pattern) ? pattern : undefined;
}

/** Needs no reading at all, as most numbers of a sheet. */
const SHORT_WHOLE = /^(?:0|-?[1-9]\d{0,14})$/;

/** The text of a number as a reader of the sheet means it: an ISO date, digits with their zeros, a plain number. */
export function sheetNumber(raw: string, format: NumberFormat, startsIn1904: boolean): string {
	const value = Number(raw);
	if (format.kind === 'number' && SHORT_WHOLE.test(raw)) return raw;
	if (raw.trim() === '' || !Number.isFinite(value)) return raw;
	if (format.kind === 'number') return plainNumber(value);
	if (format.kind === 'digits') return fillDigits(value, format.pattern);
	return serialText(value, format.kind, startsIn1904) ?? plainNumber(value);
}

/** Digits that a workbook keeps; what follows is rounding of binary fractions. */
const KEPT_DIGITS = 15;

/**
 * A number with a point and no grouping. `1.234` gets a zero more, `1.2340`: in a text file it could be a
 * thousand, here it cannot.
 */
export function plainNumber(value: number): string {
	const exact = Number(value.toPrecision(KEPT_DIGITS));
	if (Number.isInteger(exact)) return BigInt(exact).toString();
	const short = String(exact);
	const text = short.includes('e') ? exact.toFixed(KEPT_DIGITS).replace(/0+$/, '') : short;
	return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

function fillDigits(value: number, pattern: string): string {
	const zeros = pattern.replaceAll(' ', '').length;
	if (!Number.isInteger(value) || value < 0 || String(value).length > zeros) return plainNumber(value);
	const figures = String(value).padStart(zeros, '0');
	let at = 0;
	return pattern.replace(/[0#]/g, () => figures.charAt(at++));
}

const DAY_SECONDS = 86_400;
const LAST_SERIAL = 2_958_465;

/** Days since 30 December 1899, or since 1904; the 29 February 1900 that Lotus invented is day 60. */
function serialText(
	serial: number,
	kind: 'date' | 'date-time' | 'time',
	startsIn1904: boolean
): string | undefined {
	if (serial < 0 || serial > LAST_SERIAL) return undefined;
	const seconds = Math.round(serial * DAY_SECONDS);
	const clock = clockText(seconds % DAY_SECONDS);
	if (kind === 'time' && serial < 1) return clock;
	const days = Math.floor(seconds / DAY_SECONDS);
	const epoch = startsIn1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
	const date = new Date(epoch + days * DAY_SECONDS * 1000).toISOString().slice(0, 10);
	return kind === 'date' || seconds % DAY_SECONDS === 0 ? date : `${date} ${clock}`;
}

function clockText(seconds: number): string {
	const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** `BC12` → 54: the place of a column, from 0; undefined for anything else. */
export function columnIndex(reference: string): number | undefined {
	let place = 0;
	let at = 0;
	for (; at < reference.length; at += 1) {
		const letter = reference.charCodeAt(at) - BEFORE_A;
		if (letter < 1 || letter > LETTERS) break;
		place = place * LETTERS + letter;
	}
	return at === 0 || at > LONGEST_COLUMN ? undefined : place - 1;
}

const BEFORE_A = 64;
const LETTERS = 26;
/** `XFD` is the last. */
const LONGEST_COLUMN = 3;
