import { loadavg } from 'node:os';

/** Three rounds at least: one alone says little on a machine that does other things. */
export const ROUNDS = 3;

export async function seconds(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return (performance.now() - start) / 1000;
}

export function median(values: readonly number[]): number {
	const sorted = values.toSorted((one, other) => one - other);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** « 1.20 / 1.31 / 1.44 »: smallest, median, largest. */
export function spread(values: readonly number[], digits = 2): string {
	const shown = [Math.min(...values), median(values), Math.max(...values)];
	return shown.map((value) => value.toFixed(digits)).join(' / ');
}

export function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

/** A measure taken while the machine does other things says little. */
export function printLoad(): void {
	print(
		`load average at the end: ${loadavg()
			.map((value) => value.toFixed(1))
			.join(', ')}`
	);
}
