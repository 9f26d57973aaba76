/**
 * Probabilities adjusted for being several, each compared with the usual threshold afterwards: the chance that
 * even one of the differences called real is noise stays under it.
 *
 * Source: Holm 1979; statistics 3.4.
 *
 * @param ps from 0 to 1, in any order
 * @returns the adjusted ones, in the order given
 */
export function adjustHolm(ps: readonly number[]): readonly number[] {
	const order = ps.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p || a.index - b.index);
	const adjusted = Array.from(ps);
	let highest = 0;
	for (const [rank, { p, index }] of order.entries()) {
		highest = Math.max(highest, Math.min(1, (ps.length - rank) * p));
		adjusted[index] = highest;
	}
	return adjusted;
}
