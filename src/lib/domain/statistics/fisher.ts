import { logGamma } from './log-gamma.ts';
import type { Share } from './share.ts';

/**
 * Exact test that several groups have the same proportion: the chance, all totals being given, of a table at
 * most as likely as the one seen. Two groups give Fisher's two-sided test.
 *
 * The groups are cut in two halves, whose partial tables are listed and matched: exact for the six or so
 * groups of a frame variable.
 *
 * Source: Fisher 1935; Freeman and Halton 1951.
 *
 * @param groups at least one
 * @returns a probability, 1 when every group is alike
 * @throws {RangeError} when half of the groups make over two million tables: merge groups first
 */
export function fisherTest(groups: readonly Share[]): number {
	const successes = groups.reduce((sum, { x }) => sum + x, 0);
	const middle = Math.ceil(groups.length / 2);
	const left = partialTables(groups.slice(0, middle), successes);
	const right = partialTables(groups.slice(middle), successes);
	const total = logChoose(
		groups.reduce((sum, { d }) => sum + d, 0),
		successes
	);
	const seen = groups.reduce((sum, { x, d }) => sum + logChoose(d, x), 0);
	const cumulated = new Map([...right].map(([sum, logs]) => [sum, cumulate(logs, total)]));

	let chance = 0;
	for (const [sum, logs] of left) {
		const others = cumulated.get(successes - sum);
		if (!others) continue;
		for (const log of logs) chance += Math.exp(log) * others.upTo(seen + AS_LIKELY - log);
	}
	return Math.min(1, chance);
}

/** Two tables are equally likely within the error of the logarithms, as in R. */
const AS_LIKELY = 1e-7;
const MOST_TABLES = 2_000_000;

/** Of some groups: number of successes → logarithms of the weights of the tables that have it. */
function partialTables(groups: readonly Share[], most: number): ReadonlyMap<number, readonly number[]> {
	const count = groups.reduce((product, { d }) => product * (Math.min(d, most) + 1), 1);
	if (count > MOST_TABLES) throw new RangeError(`Too many tables for an exact test: ${count}`);
	let tables = new Map<number, number[]>([[0, [0]]]);
	for (const { d } of groups) {
		const longer = new Map<number, number[]>();
		for (let x = 0; x <= Math.min(d, most); x++) {
			const weight = logChoose(d, x);
			for (const [sum, logs] of tables) {
				if (sum + x > most) continue;
				const list = longer.get(sum + x) ?? [];
				longer.set(sum + x, list);
				for (const log of logs) list.push(log + weight);
			}
		}
		tables = longer;
	}
	return tables;
}

/** Sum of the chances of the tables whose logarithm is at most a bound. */
function cumulate(logs: readonly number[], total: number) {
	const sorted = logs.toSorted((a, b) => a - b);
	const sums: number[] = [0];
	for (const log of sorted) sums.push((sums.at(-1) ?? 0) + Math.exp(log - total));
	return {
		upTo(bound: number): number {
			let [from, to] = [0, sorted.length];
			while (from < to) {
				const middle = Math.floor((from + to) / 2);
				if ((sorted[middle] ?? 0) <= bound) from = middle + 1;
				else to = middle;
			}
			return sums[from] ?? 0;
		}
	};
}

function logChoose(n: number, k: number): number {
	return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
