import { measureOf, type Measure } from '#lib/domain/indicators/measure.ts';
import type { MeasuredPart } from '#lib/domain/indicators/parts.ts';
import type { PayTally } from '#lib/domain/indicators/tally.ts';
import { wholeColumn } from './code-column.ts';
import { AMOUNTS, type Amount } from './column-store.ts';
import { countKeys, type CountedKey } from './count-keys.ts';
import type { Counting } from './group-rows.ts';
import { countByGroup } from './group-rows.ts';

/** The pays, or months, of each group in ascending order, and how many people they were asked of. */
export function countPays(
	{ space, groups, maskOf }: Counting,
	{ among, measure }: MeasuredPart
): readonly PayTally[] {
	const mask = maskOf(among);
	const people = countByGroup(groups, mask);
	const names = AMOUNTS_OF[measure];
	const columns = names.map((name) => space.read(wholeColumn(space.store.amounts[name])));
	const amounts = columns.map(({ codes }) => codes.map((text) => (text === '' ? null : Number(text))));

	const paysOf = ({ numbers, people: some }: CountedKey) => {
		const known = names.map((name, index) => [name, amounts[index]?.[numbers[index] ?? 0] ?? null] as const);
		const pay = measureOf(measure, { ...UNKNOWN, ...Object.fromEntries(known) });
		return pay === null ? [] : [{ pay, people: some }];
	};
	return countKeys(space, groups, mask, columns).map((keys, group) => ({
		among: people[group] ?? 0,
		values: spread(keys.flatMap(paysOf))
	}));
}

/** Which columns a measure reads. */
const AMOUNTS_OF: Readonly<Record<Measure, readonly Amount[]>> = {
	net: ['netMonthlyEuros'],
	'net-with-bonus': ['netMonthlyEuros', 'bonusYearEuros'],
	'net-full-time-equivalent': ['netMonthlyEuros', 'bonusYearEuros', 'ftePercent'],
	'gross-year': ['grossYearEuros'],
	'months-to-first-job': ['monthsToFirstJob']
};

const UNKNOWN = Object.fromEntries(AMOUNTS.map((name) => [name, null])) as Readonly<Record<Amount, null>>;

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
