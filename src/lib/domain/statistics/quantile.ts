/**
 * Quantile of type 2: the first value with more than a share p of the people at or under it, the mean of two
 * when the share is reached exactly. The one that is shown.
 *
 * Source: Hyndman and Fan 1996; statistics 2.3.
 *
 * @param sorted values in ascending order, at least one
 * @param p strictly between 0 and 1
 */
export function quantileType2(sorted: Sorted, p: number): number {
	const position = p * sorted.length;
	const whole = Math.round(position);
	if (Math.abs(position - whole) > TOLERANCE) return at(sorted, Math.floor(position));
	return (at(sorted, whole - 1) + at(sorted, whole)) / 2;
}

/**
 * Quantile of type 7, on the line between two values: what spreadsheets and `percentile_cont` give.
 *
 * Source: Hyndman and Fan 1996.
 *
 * @param sorted values in ascending order, at least one
 * @param p strictly between 0 and 1
 */
export function quantileType7(sorted: Sorted, p: number): number {
	const position = p * (sorted.length - 1);
	const whole = Math.floor(position + TOLERANCE);
	const low = at(sorted, whole);
	const part = Math.max(0, position - whole);
	return part < TOLERANCE ? low : low + part * (at(sorted, whole + 1) - low);
}

type Sorted = ArrayLike<number>;

/** p times a count may miss a whole number by the error of one multiplication. */
const TOLERANCE = 1e-9;

function at(sorted: Sorted, index: number): number {
	const value = sorted[Math.min(Math.max(index, 0), sorted.length - 1)];
	if (value === undefined) throw new RangeError('A quantile needs at least one value.');
	return value;
}
