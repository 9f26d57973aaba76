import type { PayIndicator } from '#lib/domain/indicators/indicator.ts';
import { payOf } from '#lib/domain/indicators/pay-measure.ts';
import type { PayTally } from '#lib/domain/indicators/tally.ts';
import { wholeColumn } from './code-column.ts';
import { countKeys, type CountedKey } from './count-keys.ts';
import type { Counting } from './group-rows.ts';
import { countByGroup } from './group-rows.ts';

/** The pays of each group, in ascending order, and how many people they were asked of. */
export function countPays(
	{ space, groups, maskOf }: Counting,
	{ among, measure }: PayIndicator
): readonly PayTally[] {
	const mask = maskOf(among);
	const people = countByGroup(groups, mask);
	const { netMonthlyEuros, bonusYearEuros, ftePercent } = space.store.pay;
	const columns = [netMonthlyEuros, bonusYearEuros, ftePercent].map((column) =>
		space.read(wholeColumn(column))
	);
	const amounts = columns.map(({ codes }) => codes.map((text) => (text === '' ? null : Number(text))));

	const paysOf = ({ numbers, people: some }: CountedKey) => {
		const [net, bonus, fte] = numbers.map((number, index) => amounts[index]?.[number] ?? null);
		const pay = payOf(measure, {
			netMonthlyEuros: net ?? null,
			bonusYearEuros: bonus ?? null,
			ftePercent: fte ?? null
		});
		return pay === null ? [] : [{ pay, people: some }];
	};
	return countKeys(space, groups, mask, columns).map((keys, group) => ({
		among: people[group] ?? 0,
		values: spread(keys.flatMap(paysOf))
	}));
}

/** Each pay as many times as people have it, in ascending order. */
function spread(pays: readonly { readonly pay: number; readonly people: number }[]): Float64Array {
	const values = new Float64Array(pays.reduce((sum, { people }) => sum + people, 0));
	let at = 0;
	for (const { pay, people } of pays.toSorted((a, b) => a.pay - b.pay)) {
		values.fill(pay, at, at + people);
		at += people;
	}
	return values;
}
