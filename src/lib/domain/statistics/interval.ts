/** Two ends of an interval, shares from 0 to 1 unless said. */
export interface Interval {
	readonly lower: number;
	readonly upper: number;
}

/** The level of every interval that is shown. */
export const SHOWN_LEVEL = 0.95;
