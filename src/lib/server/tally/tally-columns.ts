import { all } from '#lib/domain/indicators/condition.ts';
import type { RateIndicator } from '#lib/domain/indicators/indicator.ts';
import {
	baseParts,
	isNeutralised,
	measuredParts,
	rateParts,
	type BaseParts
} from '#lib/domain/indicators/parts.ts';
import {
	compareKeys,
	type BaseTally,
	type Counter,
	type GroupTally,
	type TallyRequest
} from '#lib/domain/indicators/tally.ts';
import type { ColumnStore } from './column-store.ts';
import { countHeads } from './count-heads.ts';
import { countDistribution } from './count-distribution.ts';
import { countPays } from './count-pays.ts';
import { viewer, type View } from './counting.ts';
import { countByGroup, groupRows, tabulate, type Counting } from './group-rows.ts';
import { readProvenance } from './provenance.ts';

/** Counts over the column store; gives what `tallyOutcomes` gives on the same outcomes. */
export function tallyColumns(store: ColumnStore, request: TallyRequest): readonly GroupTally[] {
	return counterOn(store).tally(request);
}

/** A counter that keeps what it has looked at, for the several requests of one page. */
export function counterOn(store: ColumnStore): Counter {
	const viewOf = viewer(store);
	return {
		tally: (request) => tallyView(viewOf(request.within), request),
		headcount: ({ within, among, field }) => countHeads(viewOf(within), among, field)
	};
}

function tallyView(view: View, request: TallyRequest): readonly GroupTally[] {
	const { set, indicators, distributions } = request;
	const counting: Counting = { ...view, groups: groupRows(view, request.by) };
	const base = countBase(counting, baseParts(set));
	const counts = Object.entries(request.counts).map(
		([name, condition]) => [name, countByGroup(counting.groups, counting.maskOf(condition))] as const
	);
	const rates = indicators
		.filter((indicator) => indicator.unit === 'rate')
		.map((rate) => [rate.code, countRate(counting, rate, set, base)] as const);
	const pays = measuredParts(indicators).map((part) => [part.code, countPays(counting, part)] as const);
	const cells = distributions.map(
		(distribution) => [distribution.code, countDistribution(counting, distribution)] as const
	);
	const provenance = readProvenance(counting, baseParts(set), request);

	return counting.groups.keys
		.map((key, group) => ({
			key,
			base: at(base, group),
			counts: pick(counts, group),
			rates: pick(rates, group),
			pays: pick(pays, group),
			distributions: pick(cells, group),
			provenance: at(provenance, group)
		}))
		.sort((a, b) => compareKeys(a.key, b.key));
}

function countBase({ space, groups, maskOf }: Counting, parts: BaseParts): readonly BaseTally[] {
	const N = countByGroup(groups, maskOf(parts.N));
	const n = countByGroup(groups, maskOf(parts.n));
	const unanswered = countByGroup(groups, maskOf(parts.unanswered));
	const setAside = maskOf(all(parts.n, isNeutralised));
	const reasons = tabulate(space, groups, space.numbersOf('neutralised'), setAside);
	return groups.keys.map((_, group) => ({
		N: at(N, group),
		n: at(n, group),
		unanswered: at(unanswered, group),
		neutralised: at(reasons, group)
	}));
}

/** @param everyone the base of the set, which most indicators share */
function countRate(
	counting: Counting,
	indicator: RateIndicator,
	set: TallyRequest['set'],
	everyone: readonly BaseTally[]
) {
	const { groups, maskOf } = counting;
	const parts = rateParts(set, indicator);
	const base = indicator.population ? countBase(counting, baseParts(set, indicator)) : everyone;
	const [x, d] = [countByGroup(groups, maskOf(parts.x)), countByGroup(groups, maskOf(parts.d))];
	const askable = parts.askable && countByGroup(groups, maskOf(parts.askable));
	const asked = parts.asked && countByGroup(groups, maskOf(parts.asked));
	const population = parts.population && countByGroup(groups, maskOf(parts.population));
	return base.map((tally, group) => ({
		...tally,
		x: at(x, group),
		d: at(d, group),
		askable: askable?.[group] ?? 0,
		asked: asked?.[group] ?? 0,
		population: population ? at(population, group) : null
	}));
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
