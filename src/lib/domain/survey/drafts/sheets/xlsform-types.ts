import type { SourceType } from '../source-survey.ts';

/** What the cell `type` of an XLSForm asks for. */
export type FormType =
	| { readonly kind: 'question'; readonly type: SourceType; readonly list?: string; readonly other?: boolean }
	| { readonly kind: 'begin' | 'end'; readonly repeats: boolean }
	/** Filled in by the phone or by the form: no question. */
	| { readonly kind: 'hidden' }
	| { readonly kind: 'unknown' };

const PLAIN: Readonly<Record<string, SourceType | undefined>> = {
	text: 'text',
	integer: 'number',
	decimal: 'number',
	range: 'number',
	date: 'month',
	datetime: 'month',
	note: 'information'
};

const HIDDEN = new Set(
	`start end today deviceid phonenumber username email audit calculate hidden simserial subscriberid
	start-geopoint background-audio csv-external xml-external`.split(/\s+/)
);

/** Reads a cell such as `select_one yes_no or_other`. */
export function formType(cell: string): FormType {
	const words = cell.trim().split(/\s+/);
	const [name = '', list = ''] = words;
	const lower = name.toLowerCase();
	const block = /^(begin|end)[_ ](group|repeat)$/.exec(
		`${lower}${lower.includes('_') ? '' : ` ${list}`}`.trim()
	);
	if (block) return { kind: block[1] === 'begin' ? 'begin' : 'end', repeats: block[2] === 'repeat' };
	if (lower === 'select_one' || lower === 'select_multiple') {
		const type = lower === 'select_one' ? 'single' : 'multiple';
		return { kind: 'question', type, list, other: words.includes('or_other') };
	}
	const type = Object.hasOwn(PLAIN, lower) ? PLAIN[lower] : undefined;
	if (type !== undefined) return { kind: 'question', type };
	return { kind: HIDDEN.has(lower) ? 'hidden' : 'unknown' };
}

/** Is only the month of it asked? */
export function isDate(cell: string): boolean {
	return cell.trim().toLowerCase().startsWith('date');
}

/** Several lines may be written. */
export function isLong(appearance: string): boolean {
	return appearance.split(/\s+/).includes('multiline');
}
