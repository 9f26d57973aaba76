import type { PayIndicator } from '#lib/domain/indicators/indicator.ts';
import { payOf } from '#lib/domain/indicators/pay-measure.ts';
import type { PayTally } from '#lib/domain/indicators/tally.ts';
import type { CodeColumn } from './code-column.ts';
import type { Counting } from './counting.ts';
import { countByGroup } from './group-rows.ts';
import { positionsOf } from './mask.ts';

/** The pays of each group, in ascending order, and how many people they were asked of. */
export function countPays(
	{ selected, groups, maskOf }: Counting,
	{ among, measure }: PayIndicator
): readonly PayTally[] {
	const mask = maskOf(among);
	const people = countByGroup(groups, mask);
	const values: number[][] = groups.keys.map(() => []);
	const { netMonthlyEuros, bonusYearEuros, ftePercent } = selected.store.pay;
	const [net, bonus, fte] = [amountsOf(netMonthlyEuros), amountsOf(bonusYearEuros), amountsOf(ftePercent)];
	for (const position of positionsOf(mask)) {
		const row = selected.rows[position] ?? 0;
		const value = payOf(measure, {
			netMonthlyEuros: net(row),
			bonusYearEuros: bonus(row),
			ftePercent: fte(row)
		});
		if (value !== null) values[groups.of?.[position] ?? 0]?.push(value);
	}
	return values.map((some, group) => ({
		among: people[group] ?? 0,
		values: Float64Array.from(some).sort()
	}));
}

/** The amount of a row; each text of the dictionary is read as a number once. */
function amountsOf({ data, codes }: CodeColumn): (row: number) => number | null {
	const amounts = codes.map((text) => (text === '' ? null : Number(text)));
	return (row) => amounts[data[row] ?? 0] ?? null;
}
