/**
 * Probabilities adjusted for the share of false discoveries among many comparisons. Expert export only: lists
 * on screen use Holm's.
 *
 * Source: Benjamini and Hochberg 1995.
 *
 * @param ps from 0 to 1, in any order
 * @returns the adjusted ones, in the order given
 */
export function adjustBenjaminiHochberg(ps: readonly number[]): readonly number[] {
	const order = ps.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p || b.index - a.index);
	const adjusted = Array.from(ps);
	let lowest = 1;
	for (const [place, { p, index }] of order.entries()) {
		lowest = Math.min(lowest, (p * ps.length) / (ps.length - place));
		adjusted[index] = lowest;
	}
	return adjusted;
}
