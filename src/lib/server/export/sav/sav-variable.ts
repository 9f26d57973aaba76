/** A variable of a system file of SPSS: what a program that opens it is told. */
export interface SavVariable {
	/** At most 64 bytes: letters, digits and `_`, a letter first. */
	readonly name: string;
	/** At most 255 bytes. */
	readonly label: string;
	readonly type: SavType;
}

export type SavType =
	/** Bytes of the longest text, 1 to 32 767. */
	| { readonly kind: 'text'; readonly width: number }
	| { readonly kind: 'number'; readonly decimals: number }
	/** A day, kept in seconds since the first day of the Gregorian calendar. */
	| { readonly kind: 'day' }
	/** Numbers with names; those from `missing.from` to `missing.to` stand for no answer. */
	| {
			readonly kind: 'codes';
			readonly labels: readonly { readonly value: number; readonly label: string }[];
			readonly missing: { readonly from: number; readonly to: number } | null;
	  };

/** What a case has under a variable; null where nothing is known. */
export type SavValue = string | number | null;

/** Texts longer than this are cut into several variables by the format. */
export const WIDEST_SEGMENT = 255;
/** Bytes that each segment but the last is counted for, though it holds 255 (PSPP, « Very Long String Record »). */
const SEGMENT_STEP = 252;

/** Widths of the variables that a text is kept in, one where it is short. */
export function segmentWidths(width: number): readonly number[] {
	if (width <= WIDEST_SEGMENT) return [width];
	const segments = Math.ceil(width / SEGMENT_STEP);
	return Array.from({ length: segments }, (_, at) =>
		at < segments - 1 ? WIDEST_SEGMENT : width - at * SEGMENT_STEP
	);
}

/** Groups of eight bytes that a segment takes in a case. */
export function octets(width: number): number {
	return Math.ceil(width / 8);
}
