import type { DistributionIndicator } from '#lib/domain/indicators/indicator.ts';
import { sumCells } from '#lib/domain/indicators/sum-cells.ts';
import type { DistributionTally } from '#lib/domain/indicators/tally.ts';
import { countKeys } from './count-keys.ts';
import type { Counting } from './group-rows.ts';

/** How many people of each group are in each cell, and which titles they gave. */
export function countDistribution(
	{ space, groups, maskOf }: Counting,
	indicator: DistributionIndicator
): readonly DistributionTally[] {
	const fields = indicator.detail ? [indicator.field, indicator.detail] : [indicator.field];
	const columns = fields.map(space.numbersOf);
	const counted = countKeys(space, groups, maskOf(indicator.among), columns);
	return counted.map((keys) => {
		const pairs = keys.map(({ numbers, people }) => {
			const [code = '', title = ''] = numbers.map((number, index) => columns[index]?.codes[number] ?? '');
			return { code, title, people };
		});
		return sumCells(indicator, pairs);
	});
}
