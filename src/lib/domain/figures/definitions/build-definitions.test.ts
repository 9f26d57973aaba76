import { expect, it } from 'vitest';
import { anOutcome, aSilentGraduate, times, withoutJob } from '../../../../../tests/factories/an-outcome.ts';
import { OPERATOR, type Reader } from '../../disclosure/audience.ts';
import { EVERYONE } from '../../indicators/condition.ts';
import type { TallyRequest } from '../../indicators/tally.ts';
import { tallyOutcomes } from '../../indicators/tally-outcomes.ts';
import type { Outcome } from '../../outcomes/outcome.ts';
import { guardFilters } from '../filter-guard.ts';
import { buildDefinitions, definitionsRequest } from './build-definitions.ts';
import { buildDefinitionTable } from './definition-lines.ts';

const STAFF: Reader = { audience: 'internal', exactCounts: false };
const selection = { programmes: [], cohorts: [2023], wave: 6, definitions: 'rncp', where: {} } as const;

function compare(people: readonly Outcome[], reader: Reader = OPERATOR) {
	const tallyOf = (request: TallyRequest) => tallyOutcomes(people, request);
	const [tally] = tallyOf(definitionsRequest(EVERYONE));
	if (!tally) throw new Error('Not counted');
	const guard = guardFilters({ reader, selection, readable: 'all' }, tallyOf);
	return buildDefinitions({ selection, reader, guard, fictional: false }, tally);
}

/** 60 graduates: 50 answers, of which 30 salaried in France, 6 own-account, 4 abroad, 1 somewhere, 2 seeking, 3 ill, 4 studying. */
const people = [
	...times(30, () => anOutcome()),
	...times(6, () => anOutcome({ contract: 'IND' })),
	...times(4, () => anOutcome({ country: 'abroad' })),
	anOutcome({ country: 'unknown', mobility: 'unknown' }),
	...times(2, () => withoutJob('seeking')),
	...times(3, () => withoutJob('unable')),
	...times(4, () => withoutJob('studying', { study: 'main' })),
	...times(10, () => aSilentGraduate())
];

it('the way to InserSup’s rate, rule by rule, adds up to the whole gap', () => {
	const { gap } = compare(people);
	expect(gap?.map(({ cause, x, d }) => [cause, x, d])).toEqual([
		['start', 37, 39],
		['unable', 37, 42],
		['abroad', 37, 46],
		['place', 36, 46],
		['own-account', 30, 46]
	]);
	const changes = gap?.map(({ change }) => change ?? 0) ?? [];
	expect(changes.reduce((sum, change) => sum + change, 0)).toBeCloseTo(30 / 46 - 37 / 39, 12);
});

it('ends at the very rate that is compared, of an international award too', () => {
	const international = people.map((person) =>
		person.neutralised === 'abroad' ? { ...person, neutralised: 'none' as const } : person
	);
	for (const some of [people, international]) {
		const { gap, lines } = compare(some);
		const compared = lines.find(({ set }) => set === 'insersup')?.figure;
		expect(gap?.at(-1)).toMatchObject({ x: 30, d: 46 });
		expect(compared).toMatchObject({ x: 30, d: 46 });
	}
});

it('a rule that moves three people is not told to a reader who may not see them', () => {
	expect(compare(people, STAFF).gap).toBeNull();
	const plain = [...times(30, () => anOutcome()), ...times(6, () => anOutcome({ contract: 'IND' }))];
	expect(compare(plain, STAFF).gap?.at(-1)).toMatchObject({ x: 30, d: 36 });
});

it('what each producer would print', () => {
	const young = {
		route: 'FORMATION_INITIALE_HORS_APPRENTISSAGE',
		ageBand: 'under-30',
		nationality: 'french'
	} as const;
	const printed = (count: number) =>
		Object.fromEntries(
			compare(times(count, () => anOutcome(young))).lines.map(({ set, printed: print }) => [set, print])
		);
	expect(printed(29)).toMatchObject({
		mesr: { kind: 'ns' },
		hesa: { kind: 'rounded', x: 30, d: 30, percent: true }
	});
	expect(printed(30)).toMatchObject({ mesr: { kind: 'shown' }, cge: { kind: 'same' } });
	expect(printed(22)).toMatchObject({ mesr: { kind: 'ns' }, hesa: { x: 20, d: 20, percent: false } });
	expect(printed(19)).toMatchObject({ mesr: { kind: 'nd' } });
});

it('nobody: signs, no number, no NaN', () => {
	for (const some of [[], times(12, () => aSilentGraduate()), times(3, () => anOutcome())]) {
		const compared = compare(some, STAFF);
		expect(compared.gap).toBeNull();
		const table = buildDefinitionTable(compared, null);
		expect(JSON.stringify([compared, table])).not.toMatch(/NaN|Infinity/);
		for (const line of table.lines) expect(line).toHaveLength(table.columns.length);
	}
});
