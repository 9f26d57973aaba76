import { all, type Condition } from '#lib/domain/indicators/condition.ts';
import type { RateIndicator } from '#lib/domain/indicators/indicator.ts';
import { baseParts, isNeutralised, rateParts, type BaseParts } from '#lib/domain/indicators/parts.ts';
import {
	compareKeys,
	type BaseTally,
	type GroupTally,
	type Provenance,
	type TallyRequest
} from '#lib/domain/indicators/tally.ts';
import type { ColumnStore } from './column-store.ts';
import { countDistribution } from './count-distribution.ts';
import { countPays } from './count-pays.ts';
import type { Counting } from './counting.ts';
import { codesOf, groupRows, tabulate } from './group-rows.ts';
import { maskMaker } from './masks.ts';
import { selectRows } from './selected-rows.ts';

/** Counts over the column store; gives what `tallyOutcomes` gives on the same outcomes. */
export function tallyColumns(store: ColumnStore, request: TallyRequest): readonly GroupTally[] {
	const selected = selectRows(store, request.within);
	const counting = { selected, groups: groupRows(selected, request.by), maskOf: maskMaker(selected) };
	const { set, indicators } = request;

	const base = countBase(counting, baseParts(set));
	const counts = Object.entries(request.counts).map(
		([name, condition]) => [name, countMatches(counting, condition)] as const
	);
	const rates = indicators
		.filter((indicator) => indicator.unit === 'rate')
		.map((rate) => [rate.code, countRate(counting, rate, set)] as const);
	const pays = indicators
		.filter((indicator) => indicator.unit === 'pay')
		.map((pay) => [pay.code, countPays(counting, pay)] as const);
	const distributions = request.distributions.map(
		(distribution) => [distribution.code, countDistribution(counting, distribution)] as const
	);
	const provenance = readProvenance(counting, baseParts(set));

	return counting.groups.keys
		.map((key, group) => ({
			key,
			base: at(base, group),
			counts: pick(counts, group),
			rates: pick(rates, group),
			pays: pick(pays, group),
			distributions: pick(distributions, group),
			provenance: at(provenance, group)
		}))
		.sort((a, b) => compareKeys(a.key, b.key));
}

function countBase(counting: Counting, parts: BaseParts): readonly BaseTally[] {
	const [N, n, unanswered] = [parts.N, parts.n, parts.unanswered].map((condition) =>
		countMatches(counting, condition)
	);
	const setAside = counting.maskOf(all(parts.n, isNeutralised));
	const reasons = tabulate(counting.groups, codesOf(counting.selected, 'neutralised'), setAside);
	return counting.groups.keys.map((_, group) => ({
		N: N?.[group] ?? 0,
		n: n?.[group] ?? 0,
		unanswered: unanswered?.[group] ?? 0,
		neutralised: at(reasons, group)
	}));
}

function countRate(counting: Counting, indicator: RateIndicator, set: TallyRequest['set']) {
	const parts = rateParts(set, indicator);
	const base = countBase(counting, baseParts(set, indicator));
	const x = countMatches(counting, parts.x);
	const d = countMatches(counting, parts.d);
	const askable = parts.askable && countMatches(counting, parts.askable);
	const asked = parts.asked && countMatches(counting, parts.asked);
	const population = parts.population && countMatches(counting, parts.population);
	return base.map((tally, group) => ({
		...tally,
		x: x[group] ?? 0,
		d: d[group] ?? 0,
		askable: askable?.[group] ?? 0,
		asked: asked?.[group] ?? 0,
		population: population ? (population[group] ?? 0) : null
	}));
}

function countMatches({ groups, maskOf }: Counting, condition: Condition): Uint32Array {
	const mask = maskOf(condition);
	const counts = new Uint32Array(groups.keys.length);
	const { of } = groups;
	for (let i = 0; i < mask.length; i++) {
		const group = of[i] ?? 0;
		counts[group] = (counts[group] ?? 0) + (mask[i] ?? 0);
	}
	return counts;
}

function readProvenance(counting: Counting, parts: BaseParts): readonly Provenance[] {
	const { selected, groups, maskOf } = counting;
	const { source, referenceDate } = selected.store.columns;
	const numbersOf = ({ data, codes }: typeof source) => ({
		codes,
		numbers: Uint32Array.from(selected.rows, (row) => data[row] ?? 0)
	});
	const sources = tabulate(groups, numbersOf(source), maskOf(parts.n));
	const dates = tabulate(groups, numbersOf(referenceDate), maskOf(parts.N));
	const updatedAt = lastChanges(counting);
	return groups.keys.map((_, group) => {
		const known = Object.keys(at(dates, group)).filter((date) => date !== '');
		const last = updatedAt[group] ?? 0;
		return {
			sources: at(sources, group),
			dataAt: last === 0 ? null : new Date(last).toISOString(),
			referenceDate: known.length === 1 ? (known[0] ?? null) : null
		};
	});
}

function lastChanges({ selected, groups }: Counting): Float64Array {
	const last = new Float64Array(groups.keys.length);
	for (const { segment, from, until } of selected.runs) {
		for (let i = from; i < until; i++) {
			const group = groups.of[i] ?? 0;
			if ((last[group] ?? 0) < segment.updatedAt) last[group] = segment.updatedAt;
		}
	}
	return last;
}

function pick<Value>(named: readonly (readonly [string, ArrayLike<Value>])[], group: number) {
	return Object.fromEntries(named.map(([name, values]) => [name, at(values, group)])) as Record<
		string,
		Value
	>;
}

function at<Value>(values: ArrayLike<Value>, group: number): Value {
	const value = values[group];
	if (value === undefined) throw new Error('A group was not counted.');
	return value;
}
