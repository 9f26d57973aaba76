/** What the ministry prints of a rate of its university survey: the rate, with a warning or not, `ns` or `nd`. */
export type MesrDecision = 'shown' | 'fragile' | 'ns' | 'nd';

/** A rate is « non significatif » under this many answers. */
export const MESR_FEWEST_ANSWERS = 30;

/**
 * The ministry's own rule of display, for figures that are compared with its files: it looks at the answers of
 * the class and not at the denominator of each rate, and warns when less than half of the class answered.
 *
 * Source: MESR, « insertion professionnelle des diplômés de master » 2010-2018; statistics 2.1.
 *
 * @param answers of the class, or null when the question was not put to it
 * @param eligible people who were asked
 */
export function decideMesr(answers: number | null, eligible: number): MesrDecision {
	if (answers === null) return 'nd';
	if (answers < MESR_FEWEST_ANSWERS) return 'ns';
	return answers * 2 < eligible ? 'fragile' : 'shown';
}
