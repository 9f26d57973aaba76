import type { RateIndicator } from '../../indicators/indicator.ts';
import type { GroupTally } from '../../indicators/tally.ts';

/** Graduates of a class who are alike in every variable it is weighted to. */
export interface WeightingCell {
	/** One code for each variable. */
	readonly key: readonly string[];
	readonly N: number;
	readonly n: number;
	/** Code of a rate → people counted in it, and people it is among: respondents, x of d. */
	readonly rates: Readonly<Record<string, { readonly x: number; readonly d: number }>>;
}

/** Cells of a class from its tallies by the variables. */
export function weightingCells(
	tallies: readonly GroupTally[],
	rates: readonly RateIndicator[]
): readonly WeightingCell[] {
	return tallies
		.filter(({ base }) => base.N > 0)
		.map((tally) => ({
			key: tally.key,
			N: tally.base.N,
			n: tally.base.n,
			rates: Object.fromEntries(
				rates.map(({ code }) => [code, { x: tally.rates[code]?.x ?? 0, d: tally.rates[code]?.d ?? 0 }])
			)
		}));
}
