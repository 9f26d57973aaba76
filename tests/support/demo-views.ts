import { buildDashboard } from '#lib/domain/figures/build-dashboard.ts';
import { countDashboard } from '#lib/domain/figures/dashboard-counts.ts';
import type { Dashboard } from '#lib/domain/figures/dashboard.ts';
import { buildExplorer } from '#lib/domain/figures/explorer/build-explorer.ts';
import {
	countExplorer,
	peopleOf,
	rateOf,
	resolveExploration
} from '#lib/domain/figures/explorer/explorer-counts.ts';
import { guardExplorer } from '#lib/domain/figures/explorer/explorer-guard.ts';
import { parseExploration } from '#lib/domain/figures/explorer/exploration.ts';
import type { Explorer } from '#lib/domain/figures/explorer/explorer.ts';
import { buildPaths } from '#lib/domain/figures/paths/build-paths.ts';
import type { Followed } from '#lib/domain/figures/paths/followed.ts';
import { countPaths } from '#lib/domain/figures/paths/paths-counts.ts';
import type { Paths } from '#lib/domain/figures/paths/paths.ts';
import { guardFilters } from '#lib/domain/figures/filter-guard.ts';
import { resolveSelection } from '#lib/domain/figures/resolve-selection.ts';
import { parseSelection } from '#lib/domain/figures/selection.ts';
import { selectionCondition } from '#lib/domain/figures/selection-condition.ts';
import { buildDemo, DEMO_SEED } from '#lib/domain/demo/demo.ts';
import type { Reader } from '#lib/domain/disclosure/audience.ts';
import { matches } from '#lib/domain/indicators/condition.ts';
import type { DefinitionSet } from '#lib/domain/indicators/definition-set.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import { tallyOutcomes } from '#lib/domain/indicators/tally-outcomes.ts';
import type { Counter } from '#lib/domain/indicators/tally.ts';
import type { Outcome } from '#lib/domain/outcomes/outcome.ts';

/** The fictional institution as somebody finds it on a given day, seen without a database. */
export const DEMO_OUTCOMES: readonly Outcome[] = buildDemo(DEMO_SEED, '2026-11-20').outcomes;

/** Somebody of the programme, and somebody who may not see small counts. */
export const READERS = {
	lead: { audience: 'internal', exactCounts: true },
	viewer: { audience: 'internal', exactCounts: false }
} as const satisfies Record<string, Reader>;

export const PROGRAMMES = ['CASP', 'CIAO'].map((code) => ({
	code,
	name: { fr: code, en: code },
	registerNumber: null,
	level: 5
}));

const NO_LISTS = { targetJobs: [], structures: [] };

/** Counts plain outcomes, the definition of what the fast counters must give. */
export function counterOf(outcomes: readonly Outcome[]): Counter {
	return {
		tally: (request) => tallyOutcomes(outcomes, request),
		headcount: ({ within, among, field }) =>
			tallyOutcomes(outcomes, {
				set: DEFINITION_SETS.statistics,
				indicators: [],
				distributions: [],
				counts: { people: among },
				within,
				by: [field]
			})
				.map(({ key: [code = ''], counts }) => ({ code, people: counts['people'] ?? 0 }))
				.filter(({ people }) => people > 0)
	};
}

export function selectionAt(address: string) {
	const selection = parseSelection(new URLSearchParams(address));
	if (!selection.ok) throw new Error(address);
	return selection.value;
}

export function demoDashboard(address: string, reader: Reader, outcomes = DEMO_OUTCOMES): Dashboard {
	const counter = counterOf(outcomes);
	const selection = resolveSelection(selectionAt(address), 'all', counter);
	const subject = {
		selection,
		reader,
		programmes: PROGRAMMES,
		lists: NO_LISTS,
		guard: guardFilters({ reader, selection, readable: 'all' }, counter.tally),
		fictional: true
	};
	return buildDashboard(subject, countDashboard(selection, 'all', counter));
}

export function demoExplorer(address: string, reader: Reader, outcomes = DEMO_OUTCOMES): Explorer {
	const counter = counterOf(outcomes);
	const asked = parseExploration(new URLSearchParams(address));
	if (!asked.ok) throw new Error(address);
	const exploration = resolveExploration(asked.value, 'all', counter);
	const names = { programmes: PROGRAMMES, lists: NO_LISTS };
	const set = DEFINITION_SETS[exploration.selection.definitions];
	const measured = rateOf(exploration.measure, set) ? null : peopleOf(exploration.measure, set);
	const guard = guardExplorer(exploration, { reader, readable: 'all' }, { tally: counter.tally, measured });
	return buildExplorer(
		{ exploration, reader, guard, names, fictional: true },
		countExplorer(exploration, 'all', counter)
	);
}

export function demoPaths(address: string, reader: Reader, outcomes = DEMO_OUTCOMES): Paths {
	const counter = counterOf(outcomes);
	const asked = selectionAt(address);
	const selection = resolveSelection({ ...asked, cohorts: asked.cohorts ?? [] }, 'all', counter);
	const set = DEFINITION_SETS[selection.definitions];
	const within = selectionCondition(selection, 'all', 'wave');
	const followed = followOutcomes(
		outcomes.filter((outcome) => matches(within, outcome)),
		set
	);
	const subject = { selection, reader, programmes: PROGRAMMES, fictional: true };
	return buildPaths(subject, countPaths(selection, 'all', counter), followed);
}

/** People over their waves, counted one by one: what the query must give. */
export function followOutcomes(outcomes: readonly Outcome[], set: DefinitionSet): Followed {
	const people = [...Map.groupBy(outcomes, ({ awardId }) => awardId).values()];
	const answersOf = (waves: readonly Outcome[]) =>
		waves.filter((outcome) => matches(set.usable, outcome)).toSorted((a, b) => a.waveMonths - b.waveMonths);
	const answered = people.map(answersOf).filter((waves) => waves.length > 0);
	const placeOf = (outcome: Outcome) =>
		set.dashboard.account.groups.find(
			({ code, condition }) => code !== 'no-answer' && matches(condition, outcome)
		)?.code;
	const pairs = answered.flatMap((waves) =>
		waves.flatMap((first, index) =>
			waves.slice(index + 1).flatMap((second) => {
				const [from, to] = [placeOf(first), placeOf(second)];
				if (from === undefined || to === undefined) return [];
				const at = { firstWave: first.waveMonths, secondWave: second.waveMonths };
				return [{ ...at, first: from, second: to, people: 1 }];
			})
		)
	);
	return {
		pairs: addUp(pairs),
		waits: addUp(answered.flatMap(waitOf)),
		N: people.filter((waves) => waves.some((outcome) => matches(set.eligible, outcome))).length,
		n: answered.length,
		dataAt: null
	};
}

function waitOf(waves: readonly Outcome[]) {
	const told = waves.flatMap(({ monthsToFirstJob }) => monthsToFirstJob ?? []);
	if (told.length > 0) return [{ months: Math.min(...told), found: true, people: 1 }];
	if (waves.some(({ situation }) => situation === 'employed')) return [];
	const study = waves.find(({ situation }) => situation === 'study');
	return [{ months: (study ?? waves.at(-1))?.waveMonths ?? 0, found: false, people: 1 }];
}

/** The same lines once, with their people. */
function addUp<Line extends { readonly people: number }>(lines: readonly Line[]): readonly Line[] {
	return [...Map.groupBy(lines, (line) => JSON.stringify({ ...line, people: 0 })).values()].flatMap(
		(same) => {
			const [first] = same;
			return first ? [{ ...first, people: same.reduce((sum, { people }) => sum + people, 0) }] : [];
		}
	);
}
