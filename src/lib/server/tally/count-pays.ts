import type { PayIndicator } from '#lib/domain/indicators/indicator.ts';
import { payOf } from '#lib/domain/indicators/pay-measure.ts';
import type { PayTally } from '#lib/domain/indicators/tally.ts';
import { codeAt } from './code-column.ts';
import type { Counting } from './counting.ts';

/** The pays of each group, in ascending order, and how many people they were asked of. */
export function countPays(
	{ selected, groups, maskOf }: Counting,
	{ among, measure }: PayIndicator
): readonly PayTally[] {
	const mask = maskOf(among);
	const values: number[][] = groups.keys.map(() => []);
	const people = new Uint32Array(groups.keys.length);
	const { pay } = selected.store;
	for (let i = 0; i < mask.length; i++) {
		if (mask[i] !== 1) continue;
		const group = groups.of[i] ?? 0;
		people[group] = (people[group] ?? 0) + 1;
		const row = selected.rows[i] ?? 0;
		const value = payOf(measure, {
			netMonthlyEuros: amountAt(pay.netMonthlyEuros, row),
			bonusYearEuros: amountAt(pay.bonusYearEuros, row),
			ftePercent: amountAt(pay.ftePercent, row)
		});
		if (value !== null) values[group]?.push(value);
	}
	return values.map((some, group) => ({
		among: people[group] ?? 0,
		values: Float64Array.from(some).sort()
	}));
}

function amountAt(column: Parameters<typeof codeAt>[0], row: number): number | null {
	const text = codeAt(column, row);
	return text === '' ? null : Number(text);
}
