import { isOpenSituation } from '../disclosure/open-situations.ts';
import type { GroupCounts, GroupSum } from '../disclosure/linked-figures.ts';
import { all, EVERYONE, is, matches, type Condition, fieldsOf } from '../indicators/condition.ts';
import type { DefinitionSet } from '../indicators/definition-set.ts';
import type { DistributionIndicator, RateIndicator } from '../indicators/indicator.ts';
import { baseParts, rateParts } from '../indicators/parts.ts';
import { DEFINITION_SETS } from '../indicators/registry.ts';
import type { GroupTally, TallyRequest } from '../indicators/tally.ts';
import { isOpenField, OUTCOME_CODES, type OutcomeField } from '../outcomes/codes.ts';
import { isMissing } from '../outcomes/missing.ts';
import type { Outcome } from '../outcomes/outcome.ts';
import { possibleKinds, type KindFacts } from './possible-kinds.ts';

/** A rate of a set: two sets may give one code to two ways of counting. */
export interface LinkedRate {
	readonly name: string;
	readonly set: DefinitionSet;
	readonly rate: RateIndicator;
}

export const rateName = (set: string, code: string) => `${set}/${code}`;

const isRate = (indicator: DefinitionSet['indicators'][number]): indicator is RateIndicator =>
	indicator.unit === 'rate';

/** Every rate that can be asked for of the same people. */
export const LINKED_RATES: readonly LinkedRate[] = Object.values(DEFINITION_SETS).flatMap((set) =>
	set.indicators.filter(isRate).map((rate) => ({ name: rateName(set.code, rate.code), set, rate }))
);

/** A count by category that is shown beside the rates, or a reason of being set aside that is not. */
export interface LinkedCell {
	readonly name: string;
	/** Cells of one list, which hide one another; null for reasons, which are never shown. */
	readonly list: string | null;
	/** Shown even of few people. */
	readonly open: boolean;
	readonly people: Condition;
}

const REASONS = OUTCOME_CODES.neutralised.filter((code) => code !== 'none');

/** Whose lists a set has. */
export type ListSet = 'rncp' | 'ove';

export const listSetOf = (set: string): ListSet => (set === 'ove' ? 'ove' : 'rncp');
export const listName = (set: ListSet, list: string) => `list ${set}/${list}`;

export const LINKED_CELLS: readonly LinkedCell[] = [
	...REASONS.map((code) => ({
		name: `reason/${code}`,
		list: null,
		open: false,
		people: all(DEFINITION_SETS.rncp.usable, is('neutralised', code))
	})),
	...cellsOf('rncp'),
	...cellsOf('ove')
];

/** The lists of closed codes: every set has those of one of these two. */
function cellsOf(set: ListSet): readonly LinkedCell[] {
	return Object.values(DEFINITION_SETS[set].distributions).flatMap((indicator: DistributionIndicator) => {
		const { code, field, among, groups } = indicator;
		if (isOpenField(field)) return [];
		const codes = OUTCOME_CODES[field].filter((one) => !isMissing(one));
		const heads = groups ?? codes.map((one) => ({ code: one, of: [one] }));
		const list = listName(set, code);
		return heads.map((head) => ({
			name: `${list}/${head.code}`,
			list,
			open: isOpenSituation(field, head.code),
			people: all(among, { field, in: head.of })
		}));
	});
}

/** The facts that any of these definitions looks at. */
const FIELDS: readonly OutcomeField[] = [
	...new Set(
		[
			...LINKED_RATES.flatMap(({ set, rate }) => {
				const { x, d } = rateParts(set, rate);
				const { N, n } = baseParts(set, rate);
				return [x, d, N, n];
			}),
			...LINKED_CELLS.map(({ people }) => people)
		].flatMap(fieldsOf)
	)
];

/** How many people there are of each kind, within a selection, kinds being what no definition divides. */
export function linkedRequest(within: Condition): TallyRequest {
	return {
		set: DEFINITION_SETS.rncp,
		indicators: [],
		distributions: [],
		counts: { [PEOPLE]: EVERYONE },
		within,
		by: FIELDS
	};
}

const PEOPLE = 'people';

/** People of a selection, as sums that definitions are made of. */
export interface LinkedPeople {
	readonly groups: GroupCounts;
	/** The groups on which a condition holds. */
	readonly sumOf: (condition: Condition) => GroupSum;
}

/** @param conditions those that `sumOf` is asked: kinds that none of them tells apart are one group */
export function linkPeople(tallies: readonly GroupTally[], conditions: readonly Condition[]): LinkedPeople {
	const groups = new Map<string, number>();
	// Only the fields that the conditions look at are there, which is all they ask.
	const nameOf = (facts: KindFacts) =>
		conditions.map((condition) => Number(matches(condition, facts as unknown as Outcome))).join('');
	const add = (name: string, people: number) => groups.set(name, (groups.get(name) ?? 0) + people);
	for (const { key, counts } of tallies) {
		const facts: KindFacts = Object.fromEntries(FIELDS.map((field, index) => [field, key[index] ?? '']));
		add(nameOf(facts), counts[PEOPLE] ?? 0);
		for (const possible of possibleKinds(facts)) add(nameOf(possible), 0);
	}
	const sums = new Map(
		conditions.map((condition, index) => [
			condition,
			[...groups.keys()].filter((name) => name.charAt(index) === '1')
		])
	);
	return { groups, sumOf: (condition) => sums.get(condition) ?? [] };
}
