import type { Outcome } from '../outcomes/outcome.ts';
import { matches, type Condition } from './condition.ts';
import type { DistributionIndicator, RateIndicator } from './indicator.ts';
import { measureOf } from './measure.ts';
import {
	baseParts,
	distributionCell,
	isNeutralised,
	measuredParts,
	rateParts,
	type BaseParts,
	type MeasuredPart
} from './parts.ts';
import {
	compareKeys,
	type BaseTally,
	type DistributionTally,
	type GroupTally,
	type PayTally,
	type RateTally,
	type TallyRequest
} from './tally.ts';

/** Counts plain outcomes: the definition of what the two fast counters must give. */
export function tallyOutcomes(outcomes: readonly Outcome[], request: TallyRequest): readonly GroupTally[] {
	const within = outcomes.filter((outcome) => matches(request.within, outcome));
	const groups = Map.groupBy(within, (outcome) => JSON.stringify(request.by.map((field) => outcome[field])));
	if (request.by.length === 0 && groups.size === 0) groups.set('[]', []);
	return [...groups]
		.map(([key, members]) => tallyGroup(JSON.parse(key) as string[], members, request))
		.sort((a, b) => compareKeys(a.key, b.key));
}

function tallyGroup(
	key: readonly string[],
	members: readonly Outcome[],
	{ set, indicators, distributions, counts }: TallyRequest
): GroupTally {
	const rates = indicators.filter((indicator) => indicator.unit === 'rate');
	const dates = new Set(
		members
			.filter((outcome) => matches(set.eligible, outcome))
			.flatMap(({ referenceDate }) => referenceDate ?? [])
	);
	return {
		key,
		base: tallyBase(members, baseParts(set)),
		counts: mapValues(counts, (condition) => count(members, condition)),
		rates: Object.fromEntries(rates.map((rate) => [rate.code, tallyRate(members, rate, set)])),
		pays: Object.fromEntries(measuredParts(indicators).map((pay) => [pay.code, tallyPay(members, pay)])),
		distributions: Object.fromEntries(
			distributions.map((distribution) => [distribution.code, tallyDistribution(members, distribution)])
		),
		provenance: { sources: {}, dataAt: null, referenceDate: dates.size === 1 ? [...dates].join() : null }
	};
}

function tallyBase(members: readonly Outcome[], parts: BaseParts): BaseTally {
	const answered = members.filter((outcome) => matches(parts.n, outcome));
	const setAside = answered.filter((outcome) => matches(isNeutralised, outcome));
	return {
		N: count(members, parts.N),
		n: answered.length,
		unanswered: count(members, parts.unanswered),
		neutralised: countBy(setAside, ({ neutralised }) => neutralised)
	};
}

function tallyRate(
	members: readonly Outcome[],
	indicator: RateIndicator,
	set: TallyRequest['set']
): RateTally {
	const parts = rateParts(set, indicator);
	return {
		...tallyBase(members, baseParts(set, indicator)),
		x: count(members, parts.x),
		d: count(members, parts.d),
		askable: parts.askable ? count(members, parts.askable) : 0,
		asked: parts.asked ? count(members, parts.asked) : 0,
		population: parts.population ? count(members, parts.population) : null
	};
}

function tallyPay(members: readonly Outcome[], { among, measure }: MeasuredPart): PayTally {
	const people = members.filter((outcome) => matches(among, outcome));
	const values = people.flatMap((outcome) => measureOf(measure, outcome) ?? []);
	return { among: people.length, values: values.sort((a, b) => a - b) };
}

function tallyDistribution(members: readonly Outcome[], indicator: DistributionIndicator): DistributionTally {
	const people = members.filter((outcome) => matches(indicator.among, outcome));
	const { detail: detailField } = indicator;
	const cellOf = (outcome: Outcome) =>
		distributionCell(indicator, outcome[indicator.field], detailField ? outcome[detailField] : '');
	const known = people.filter((outcome) => cellOf(outcome) !== null);
	const cells = countBy(known, (outcome) => cellOf(outcome) ?? '');
	const titled = detailField ? known.filter((outcome) => outcome[detailField] !== '') : [];
	const byCell = Map.groupBy(titled, (outcome) => cellOf(outcome) ?? '');
	return {
		d: known.length,
		missing: people.length - known.length,
		cells,
		detail: Object.fromEntries(
			[...byCell].map(([cell, some]) => [
				cell,
				countBy(some, (outcome) => (detailField ? outcome[detailField] : ''))
			])
		)
	};
}

function count(members: readonly Outcome[], condition: Condition): number {
	return members.filter((outcome) => matches(condition, outcome)).length;
}

function countBy(members: readonly Outcome[], code: (outcome: Outcome) => string): Record<string, number> {
	const groups = Map.groupBy(members, code);
	return Object.fromEntries([...groups].map(([key, some]) => [key, some.length]));
}

function mapValues<Value>(
	record: Readonly<Record<string, Condition>>,
	give: (condition: Condition) => Value
): Record<string, Value> {
	return Object.fromEntries(Object.entries(record).map(([name, condition]) => [name, give(condition)]));
}
