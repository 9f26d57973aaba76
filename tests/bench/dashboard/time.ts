/** Milliseconds of the clock that something took. */
export async function milliseconds(work: () => unknown): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

/** Value under which a share of them lie. @param values at least one, in any order */
export function quantileOf(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

/** Slope of a line through points of logarithms: 1 when the cost is proportional to the size. */
export function growthExponent(points: readonly (readonly [size: number, cost: number])[]): number {
	const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
	const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
	const [x, y] = [mean(0), mean(1)];
	const covariance = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
	return covariance / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
