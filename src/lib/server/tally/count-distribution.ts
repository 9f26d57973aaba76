import type { DistributionIndicator } from '#lib/domain/indicators/indicator.ts';
import { sumCells } from '#lib/domain/indicators/sum-cells.ts';
import type { DistributionTally } from '#lib/domain/indicators/tally.ts';
import type { Counting } from './counting.ts';
import { positionsOf } from './mask.ts';

/** How many people of each group are in each cell, and which titles they gave. */
export function countDistribution(
	{ groups, maskOf, codesOf }: Counting,
	indicator: DistributionIndicator
): readonly DistributionTally[] {
	const main = codesOf(indicator.field);
	const detail = indicator.detail ? codesOf(indicator.detail) : null;
	// People with the same code and the same title are the same to all that follows: count them first.
	const pairs = groups.keys.map(() => new Map<number, number>());
	const width = detail?.codes.length ?? 1;
	for (const position of positionsOf(maskOf(indicator.among))) {
		const counts = pairs[groups.of?.[position] ?? 0];
		const pair = (main.numbers[position] ?? 0) * width + (detail?.numbers[position] ?? 0);
		counts?.set(pair, (counts.get(pair) ?? 0) + 1);
	}
	return pairs.map((counts) => {
		const codes = [...counts].map(([pair, people]) => ({
			code: main.codes[Math.floor(pair / width)] ?? '',
			title: detail?.codes[pair % width] ?? '',
			people
		}));
		return sumCells(indicator, codes);
	});
}
