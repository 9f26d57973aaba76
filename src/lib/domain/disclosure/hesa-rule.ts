import { roundToFive } from '../statistics/rounding.ts';

/** A rate as HESA publishes it: counts to base 5, and a percentage from exact counts when it may be read. */
export interface HesaRate {
	readonly x: number;
	readonly d: number;
	/** May the percentage be read? */
	readonly percent: boolean;
}

const FEWEST_FOR_PERCENT = 22.5;

/**
 * HESA's standard rounding methodology, the setting for public counts that are not exact.
 *
 * Source: HESA, Graduate Outcomes, rounding and suppression; statistics 2.1 and 6.1.
 */
export function hesaRate(x: number, d: number): HesaRate {
	return { x: roundToFive(x), d: roundToFive(d), percent: d >= FEWEST_FOR_PERCENT };
}
