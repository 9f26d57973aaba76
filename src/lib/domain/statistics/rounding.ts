/**
 * A share as a percentage, half up on the exact rational: `floor((2·10^decimals·100·x + d) / 2d) / 10^decimals`,
 * never from a float (statistics 7).
 *
 * @param x numerator, a whole number
 * @param d denominator, a positive whole number
 */
export function roundPercent(x: number, d: number, decimals: number): number {
	const scale = 10 ** decimals;
	return Math.floor((2 * scale * 100 * x + d) / (2 * d)) / scale;
}

/** How a whole percentage is shown: as it is, or so that it does not claim everyone or nobody. */
export function percentFlag(x: number, d: number): 'plain' | 'over-99' | 'under-1' {
	const percent = roundPercent(x, d, 0);
	if (percent === 100 && x < d) return 'over-99';
	return percent === 0 && x > 0 ? 'under-1' : 'plain';
}

/** A count to the nearest 5, half up: 0, 1 and 2 become 0. */
export function roundToFive(count: number): number {
	return 5 * Math.floor((2 * count + 5) / 10);
}

/** Euros to the nearest 10, half up, after the quantile and never before. */
export function roundToTen(euros: number): number {
	return 10 * Math.floor((euros + 5) / 10);
}

/**
 * Percentages that add up to 100: the units left over go to the largest remainders, the first one on a tie.
 *
 * @param counts whole numbers, not all zero
 */
export function shareOutPercent(counts: readonly number[], decimals: number): readonly number[] {
	const scale = 10 ** decimals;
	const units = 100 * scale;
	const total = counts.reduce((sum, count) => sum + count, 0);
	const shares = counts.map((count, index) => ({
		index,
		whole: Math.floor((count * units) / total),
		remainder: (count * units) % total
	}));
	const left = units - shares.reduce((sum, { whole }) => sum + whole, 0);
	const luckiest = new Set(
		shares
			.toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
			.slice(0, left)
			.map(({ index }) => index)
	);
	return shares.map(({ index, whole }) => (whole + (luckiest.has(index) ? 1 : 0)) / scale);
}
