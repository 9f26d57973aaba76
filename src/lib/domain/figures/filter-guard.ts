import { SMALLEST_CELL } from '../disclosure/audience.ts';
import { countableSets } from '../disclosure/countable-sets.ts';
import { DEFAULT_THRESHOLDS } from '../disclosure/display-rules.ts';
import { DEFINITION_SETS } from '../indicators/registry.ts';
import type { Condition } from '../indicators/condition.ts';
import type { DefinitionSetCode } from '../indicators/definition-set.ts';
import type { Counter, GroupTally } from '../indicators/tally.ts';
import { DIMENSIONS } from './dimension.ts';
import { headCells } from './distribution-cells.ts';
import type { FigureFrame } from './figure-frame.ts';
import type { GuardedView } from './guarded-view.ts';
import { auditUnits } from './linked-classes.ts';
import { LINKED_CELLS, LINKED_RATES, listName, listSetOf, rateName } from './linked-people.ts';
import type { FilterName, Selection } from './selection.ts';
import { filterEntries, selectionCondition } from './selection-condition.ts';

/** What a reader may be told of a selection, after anything else they may ask for. */
export interface FilterGuard {
	/** May its answers be counted? */
	readonly mayCount: (selection: Selection) => boolean;
	/** May the people be counted that the guard was made for? */
	readonly mayCountMeasured: (selection: Selection) => boolean;
	/** May this rate, pay or duration of a set be read of it? */
	readonly mayRead: (selection: Selection, set: DefinitionSetCode, code: string) => boolean;
	/** May this cell of a list be read of it? */
	readonly mayReadCell: (selection: Selection, list: string, cell: string) => boolean;
}

const ALLOWS_ALL: FilterGuard = {
	mayCount: () => true,
	mayCountMeasured: () => true,
	mayRead: () => true,
	mayReadCell: () => true
};
const ALLOWS_NOTHING: FilterGuard = {
	mayCount: () => false,
	mayCountMeasured: () => false,
	mayRead: () => false,
	mayReadCell: () => false
};

/** What a frame of figures needs to know of it. */
export function readableBy(
	guard: FilterGuard,
	asked: Selection,
	set: DefinitionSetCode
): Required<Pick<FigureFrame, 'mayRead' | 'mayReadCell'>> {
	return {
		mayRead: (code) => guard.mayCount(asked) && guard.mayRead(asked, set, code),
		mayReadCell: (list, cell) => guard.mayReadCell(asked, list, cell)
	};
}

/**
 * Keeps a reader who may not see small counts from isolating people: by a filter, one at a time; by classes that
 * are added up and taken away again; by rates of the same people that give one another back. Nothing may be read
 * whose people, or the others, could be told by subtraction from anything else that may be asked
 * (statistics 6.3). The programme's own people, who know who they are, ask what they like.
 *
 * @param view its wave is that of the tables: waves are never mixed
 * @param measured other people to count, of the set of the selection
 */
export function guardFilters(
	view: GuardedView,
	tally: Counter['tally'],
	measured: Condition | null = null
): FilterGuard {
	const { reader, selection } = view;
	if (reader.exactCounts) return ALLOWS_ALL;
	const [filter, ...others] = filterEntries(selection.where);
	if (others.length > 0) return ALLOWS_NOTHING;
	const name = filter?.[0] ?? null;
	const audited = auditUnits(view, name, tally);
	const everywhere = (asked: Selection, what: string) =>
		audited(asked)?.every((readable) => readable.has(what)) ?? false;
	const tables = once((set: DefinitionSetCode) => classTables(tally, view, { code: set, name, measured }));
	const allowed = once((key: string) => {
		const [set, kind, code = ''] = JSON.parse(key) as [DefinitionSetCode, TableKind, string?];
		return tables(set)(kind, code);
	});
	const allows = (asked: Selection, set: DefinitionSetCode, kind: TableKind, code?: string) =>
		allowed(JSON.stringify([set, kind, code]))(asked);
	const { definitions } = selection;
	return {
		// How many of a class answered is a fact of the class, which its response rate tells.
		mayCount: (asked) => name === null || allows(asked, definitions, 'answers'),
		mayCountMeasured: (asked) => measured !== null && allows(asked, definitions, 'measured'),
		mayRead: (asked, set, code) =>
			isLinked(set, code)
				? everywhere(asked, rateName(set, code))
				: audited(asked) !== null && allows(asked, set, 'counted', code),
		mayReadCell: (asked, list, cell) => {
			if (name !== null) return false;
			const named = listName(listSetOf(definitions), list);
			if (LINKED_LISTS.has(named)) return everywhere(asked, `${named}/${cell}`);
			const ofCell = { ...asked, where: { [CELL]: [cell] } as Selection['where'] };
			return everywhere(asked, inWork(definitions)) && allows(ofCell, definitions, 'list', list);
		}
	};
}

/** Lists of jobs add up to the people in work: they may be read where those may be counted. */
const inWork = (set: DefinitionSetCode) =>
	set === 'ove' ? rateName('ove', 'INS_NET') : rateName('rncp', 'EMP_TAUX');

/** Rates are looked at all together; pays and durations each on its own. */
const LINKED_NAMES = new Set(LINKED_RATES.map(({ name }) => name));
const LINKED_LISTS = new Set(LINKED_CELLS.map(({ list }) => list ?? ''));
const isLinked = (set: string, code: string) => LINKED_NAMES.has(rateName(set, code));

type TableKind = 'answers' | 'measured' | 'counted' | 'list';

/** The people that a guard was made for, under this name in a tally. */
const MEASURED = 'measured';

/** Stands for the cells of a list where a filter's codes would. */
const CELL = 'cell';

interface TableSubject {
	readonly code: DefinitionSetCode;
	readonly name: FilterName | null;
	readonly measured: Condition | null;
}

/** Tables of classes by codes of the filter, or by cells of a list, of whatever can be asked for. */
function classTables(
	tally: Counter['tally'],
	{ reader, selection, readable }: GuardedView,
	{ code, name, measured }: TableSubject
) {
	const set = DEFINITION_SETS[code];
	const open: Selection = { ...selection, programmes: [], cohorts: null, where: {} };
	const tallies = tally({
		set,
		indicators: set.indicators,
		distributions: name === null ? Object.values(set.distributions) : [],
		counts: measured ? { [MEASURED]: measured } : {},
		within: selectionCondition(open, readable),
		by: ['programme', 'cohort', ...(name === null ? [] : [DIMENSIONS[name]])]
	});
	const codeOf = ({ key }: GroupTally) => key[2] ?? '';
	// What the public may not read of one class must not be the difference of two pools either.
	const least = reader.audience === 'public' ? DEFAULT_THRESHOLDS.publicDenominator : SMALLEST_CELL;
	return (kind: TableKind, of: string) => {
		if (kind === 'answers') return guardOn(tallies, name, (one) => new Map([[codeOf(one), one.base.n]]));
		if (kind === 'measured') {
			return guardOn(tallies, name, (one) => new Map([[codeOf(one), one.counts[MEASURED] ?? 0]]));
		}
		if (kind === 'counted') {
			return guardOn(tallies, name, (one) => new Map([[codeOf(one), countedOf(one, of)]]), least);
		}
		const list = Object.values(set.distributions).find((one) => one.code === of);
		return guardOn(tallies, CELL, ({ distributions }) => {
			const counted = distributions[of];
			return new Map(
				list && counted ? headCells(list, counted).map((head) => [head.code, head.x] as const) : []
			);
		});
	};
}

/** The denominator of a rate; the known values of a pay or a duration. */
function countedOf({ rates, pays }: GroupTally, code: string): number {
	return rates[code]?.d ?? pays[code]?.values.length ?? 0;
}

function guardOn(
	tallies: readonly GroupTally[],
	name: FilterName | typeof CELL | null,
	cellsOf: (tally: GroupTally) => ReadonlyMap<string, number>,
	least: number = SMALLEST_CELL
): (asked: Selection) => boolean {
	const rowOf = new Map<string, Map<string, number>>();
	for (const tally of tallies) {
		const one = JSON.stringify(tally.key.slice(0, 2));
		const row = rowOf.get(one) ?? new Map<string, number>();
		for (const [code, people] of cellsOf(tally)) row.set(code, (row.get(code) ?? 0) + people);
		rowOf.set(one, row);
	}
	const classes = [...rowOf.keys()];
	const codes = [...new Set([...rowOf.values()].flatMap((row) => [...row.keys()]))];
	const table = classes.map((one) => codes.map((code) => rowOf.get(one)?.get(code) ?? 0));
	const mayCount = countableSets(table, least);
	const numbers = (list: readonly string[], chosen: (item: string) => boolean) =>
		new Set(list.flatMap((item, index) => (chosen(item) ? [index] : [])));

	return ({ programmes, cohorts, where }) => {
		const rows = numbers(classes, (one) => {
			const [programme = '', cohort = ''] = JSON.parse(one) as readonly string[];
			const ofProgramme = programmes.length === 0 || programmes.includes(programme);
			return ofProgramme && (cohorts === null || cohorts.length === 0 || cohorts.includes(Number(cohort)));
		});
		const chosen = name === null ? undefined : where[name as FilterName];
		return mayCount(
			rows,
			numbers(codes, (code) => chosen?.includes(code) ?? true)
		);
	};
}

/** Worked out once for each thing asked. */
function once<Key extends string, Value>(work: (key: Key) => Value): (key: Key) => Value {
	const known = new Map<Key, { readonly value: Value }>();
	return (key) => {
		const found = known.get(key) ?? { value: work(key) };
		known.set(key, found);
		return found.value;
	};
}
