/**
 * Probabilities multiplied by their number, at most 1: the plainest adjustment, in the expert export.
 *
 * Source: Dunn 1961.
 */
export function adjustBonferroni(ps: readonly number[]): readonly number[] {
	return ps.map((p) => Math.min(1, p * ps.length));
}
