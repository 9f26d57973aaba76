/** Reads a line made of points, x ascending; flat outside them. */
export function along(points: readonly (readonly [x: number, y: number])[], at: number): number {
	const next = points.findIndex(([x]) => x >= at);
	if (next < 0) return points.at(-1)?.[1] ?? 0;
	const [x1, y1] = points[next] ?? [0, 0];
	const [x0, y0] = points[next - 1] ?? [x1, y1];
	return x1 === x0 ? y1 : y0 + ((at - x0) / (x1 - x0)) * (y1 - y0);
}
