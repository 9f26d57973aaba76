/** A group of the frame: its people and those who answered. */
export interface ResponseGroup {
	/** Positive whole number. */
	readonly people: number;
	/** Whole number from 0 to `people`. */
	readonly answered: number;
}

export interface Representativity {
	/** From 0 to 1: 1 when every group answers alike. */
	readonly r: number;
	/** The same, less the noise that groups of this size show with no difference at all; the one to print. */
	readonly adjusted: number;
	/** Largest bias that the differences can give any mean, in standard deviations of it. */
	readonly variation: number;
}

/** Under this many people, noise alone is too strong for any reading. */
const LEAST_PEOPLE = 40;

/**
 * R-indicator of one frame variable, or of several crossed: one less twice the spread of the response rates.
 * Null when nobody answered, as nothing then varies.
 *
 * Source: Schouten, Cobben and Bethlehem 2009; adjustment after Shlomo, Skinner and Schouten 2012; statistics 4.
 *
 * @param groups two people or more in all
 */
export function rIndicator(groups: readonly ResponseGroup[]): Representativity | null {
	const people = groups.reduce((sum, group) => sum + group.people, 0);
	const rate = groups.reduce((sum, group) => sum + group.answered, 0) / people;
	if (rate === 0) return null;
	let squares = 0;
	let noise = 0;
	for (const group of groups) {
		const own = group.answered / group.people;
		squares += group.people * (own - rate) ** 2;
		noise += own * (1 - own) * (1 - group.people / people);
	}
	const spread = Math.sqrt(squares / (people - 1));
	const adjusted = Math.max(0, (squares - noise) / people);
	return { r: 1 - 2 * spread, adjusted: 1 - 2 * Math.sqrt(adjusted), variation: spread / rate };
}

/**
 * R-indicator of fitted propensities.
 *
 * @param propensities chance of answering of each person, at least two
 */
export function rOfPropensities(propensities: readonly number[]): Pick<Representativity, 'r' | 'variation'> {
	const n = propensities.length;
	const mean = propensities.reduce((sum, value) => sum + value, 0) / n;
	const squares = propensities.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const spread = Math.sqrt(squares / (n - 1));
	return { r: 1 - 2 * spread, variation: spread / mean };
}

/**
 * How an adjusted R-indicator is read: below `watch`, cohorts are not to be compared. Null under 40 people, where
 * it is not printed at all.
 *
 * Source: statistics 4.
 */
export function readRepresentativity(adjusted: number, people: number): 'good' | 'watch' | 'poor' | null {
	if (people < LEAST_PEOPLE) return null;
	if (adjusted >= 0.85) return 'good';
	return adjusted >= 0.7 ? 'watch' : 'poor';
}
