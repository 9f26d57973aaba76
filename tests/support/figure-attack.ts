import type { Reader } from '#lib/domain/disclosure/audience.ts';
import { DEFAULT_THRESHOLDS, decideRate } from '#lib/domain/disclosure/display-rules.ts';
import { rangesOf } from '#lib/domain/disclosure/linear-bounds.ts';
import { buildDistribution } from '#lib/domain/figures/build-distribution.ts';
import { buildFigure } from '#lib/domain/figures/build-figure.ts';
import type { DistributionFigure, Figure } from '#lib/domain/figures/figure.ts';
import { guardFilters, readableBy } from '#lib/domain/figures/filter-guard.ts';
import { LINKED_CELLS } from '#lib/domain/figures/linked-people.ts';
import { possibleKinds, type KindFacts } from '#lib/domain/figures/possible-kinds.ts';
import type { Selection } from '#lib/domain/figures/selection.ts';
import { figurePopulation, selectionCondition } from '#lib/domain/figures/selection-condition.ts';
import { all, matches, type Condition } from '#lib/domain/indicators/condition.ts';
import type { DefinitionSet, DefinitionSetCode } from '#lib/domain/indicators/definition-set.ts';
import type { DistributionIndicator, RateIndicator } from '#lib/domain/indicators/indicator.ts';
import { baseParts, rateParts } from '#lib/domain/indicators/parts.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import type { Counter, TallyRequest } from '#lib/domain/indicators/tally.ts';
import { tallyOutcomes } from '#lib/domain/indicators/tally-outcomes.ts';
import type { Outcome } from '#lib/domain/outcomes/outcome.ts';

/**
 * Somebody with a computer who writes down every number that the figure layer gives, as an equation on how many
 * people there are of each kind, and then solves them all together by the simplex.
 */
export interface Attacker {
	readonly people: readonly Outcome[];
	readonly reader: Reader;
	readonly counter: Counter;
	/** What was told: who, and how many. */
	readonly told: Map<string, { readonly who: Condition; readonly count: number }>;
}

export function attack(people: readonly Outcome[], reader: Reader): Attacker {
	const tally = (request: TallyRequest) => tallyOutcomes(people, request);
	const headcount: Counter['headcount'] = ({ within, among, field }) => {
		const found = people.filter((person) => matches(within, person) && matches(among, person));
		const codes = [...new Set(found.map((person) => person[field]))].sort();
		return codes.map((code) => ({
			code,
			people: found.filter((person) => person[field] === code).length
		}));
	};
	return { people, reader, counter: { tally, headcount }, told: new Map() };
}

export function write({ told }: Attacker, who: Condition, count: number): void {
	told.set(JSON.stringify(who), { who, count });
}

/** Asks for every rate of a set and every list of a selection, as a dashboard and the API do. */
export function askFigures(attacker: Attacker, selection: Selection): void {
	const { reader, counter } = attacker;
	const guard = guardFilters({ reader, selection, readable: 'all' }, counter.tally);
	if (!guard.mayCount(selection)) return;
	const set = DEFINITION_SETS[selection.definitions];
	const within = selectionCondition(selection, 'all');
	const distributions = Object.values(set.distributions);
	const [tally] = counter.tally({
		set,
		indicators: set.indicators,
		distributions,
		counts: {},
		within,
		by: []
	});
	if (!tally) return;
	const frame = {
		set,
		population: figurePopulation(selection, [], []),
		rulesVersion: '1.0.0',
		reader,
		thresholds: DEFAULT_THRESHOLDS,
		...readableBy(guard, selection, set.code)
	};
	for (const indicator of set.indicators) {
		if (indicator.unit === 'rate')
			writeRate(attacker, { indicator, set, within }, buildFigure(indicator, tally, frame));
	}
	for (const list of distributions) {
		writeList(attacker, { list, within }, buildDistribution(list, tally, frame).figure);
	}
}

interface AskedRate {
	readonly indicator: RateIndicator;
	readonly set: DefinitionSet;
	readonly within: Condition;
}

function writeRate(attacker: Attacker, { indicator, set, within }: AskedRate, figure: Figure): void {
	if (figure.display === 'hidden' || figure.display === 'undefined') return;
	const { x, d } = rateParts(set, indicator);
	const { N, n } = baseParts(set, indicator);
	write(attacker, all(within, x), figure.x);
	write(attacker, all(within, d), figure.d);
	write(attacker, all(within, N), figure.N);
	write(attacker, all(within, n), figure.n);
}

interface AskedList {
	readonly list: DistributionIndicator;
	readonly within: Condition;
}

function writeList(attacker: Attacker, { list, within }: AskedList, { cells }: DistributionFigure): void {
	for (const cell of cells) {
		if (cell.display !== 'shown') continue;
		const codes = list.groups?.find(({ code }) => code === cell.code)?.of ?? [cell.code];
		write(attacker, all(within, list.among, { field: list.field, in: codes }), cell.x);
	}
}

/** Something that nobody may learn of one class. */
export interface Secret {
	readonly name: string;
	readonly who: Condition;
	/** Size of the group it is part of: a range as wide as that tells nothing. */
	readonly among: number;
}

const K = 5;

/** Reasons of being set aside, small cells of lists, and rates of fewer than k people, of each class. */
export function secretsOf({ people, reader }: Attacker, classes: readonly Condition[]): readonly Secret[] {
	const count = (who: Condition) => people.filter((person) => matches(who, person)).length;
	return classes.flatMap((within) => {
		const cells = LINKED_CELLS.flatMap(({ name, list, open, people: who }): readonly Secret[] => {
			const size = count(all(within, who));
			if (open || size === 0 || size >= K) return [];
			const others = LINKED_CELLS.filter((cell) => cell.list === list).map((cell) => cell.people);
			return [{ name, who: all(within, who), among: count(all(within, { any: others })) }];
		});
		return [...cells, ...smallRates('rncp', within, { count, reader })];
	});
}

function smallRates(
	code: DefinitionSetCode,
	within: Condition,
	{ count, reader }: { readonly count: (who: Condition) => number; readonly reader: Reader }
): readonly Secret[] {
	const set = DEFINITION_SETS[code];
	return set.indicators.flatMap((indicator): readonly Secret[] => {
		if (indicator.unit !== 'rate') return [];
		const { x, d } = rateParts(set, indicator);
		const facts = { x: count(all(within, x)), d: count(all(within, d)), n: 100, N: 100 };
		// Nobody, or everybody, of a few people is known as soon as they are.
		if (facts.x === 0 || facts.x === facts.d) return [];
		if (decideRate(reader.audience, facts).display !== 'hidden') return [];
		return [{ name: `${indicator.code} of ${facts.d}`, who: all(within, x), among: facts.d }];
	});
}

/** The secrets that the numbers told bring within a range narrower than k, or than their group. */
export function solve({ people, told }: Attacker, secrets: readonly Secret[]): readonly string[] {
	const conditions = [...[...told.values()].map(({ who }) => who), ...secrets.map(({ who }) => who)];
	const nameOf = (person: Outcome) =>
		conditions.map((condition) => (matches(condition, person) ? '1' : '0')).join('');
	const kinds = new Set(
		people.flatMap((person) => [
			nameOf(person),
			...possibleKinds(person as unknown as KindFacts).map((facts) =>
				nameOf({ ...person, ...facts } as Outcome)
			)
		])
	);
	const rowOf = (index: number) => [...kinds].map((kind) => Number(kind.charAt(index)));
	const equations = [...told.values()].map(({ count }, index) => ({
		coefficients: rowOf(index),
		value: count
	}));
	if (equations.length === 0) return [];
	const ranges = rangesOf(
		equations,
		secrets.map((_, index) => rowOf(told.size + index))
	);
	return secrets.flatMap(({ name, who, among }, index) => {
		const { low, high } = ranges[index] ?? { low: 0, high: Infinity };
		const enough = Math.min(K, among);
		return high - low < enough ? [`${name} ${described(who)}: ${low} to ${high}`] : [];
	});
}

/** The class that a secret is of. */
function described(who: Condition): string {
	const codes = JSON.stringify(who).matchAll(/"(?:programme|cohort)","in":\["(\w+)"\]/g);
	return [...codes].map(([, code]) => code).join(' ');
}
