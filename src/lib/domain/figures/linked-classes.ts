import { SMALLEST_CELL, type Reader } from '../disclosure/audience.ts';
import { DEFAULT_THRESHOLDS } from '../disclosure/display-rules.ts';
import { all, any, type Condition } from '../indicators/condition.ts';
import { INS_GLOB } from '../indicators/catalogue/ins-glob.ts';
import { DEFINITION_SETS } from '../indicators/registry.ts';
import type { Counter } from '../indicators/tally.ts';
import { DIMENSIONS } from './dimension.ts';
import type { GuardedView } from './guarded-view.ts';
import { auditPeople, type Readable } from './linked-audit.ts';
import { rateName } from './linked-people.ts';
import type { FilterName, Selection } from './selection.ts';
import { selectionCondition } from './selection-condition.ts';

/** Each unit takes some milliseconds: of a pool of more of them, only what is always readable is read. */
const MOST_UNITS = 60;
const ALWAYS: Readable = new Set([rateName('rncp', 'INS_GLOB'), rateName('rncp', 'REP_TAUX')]);

interface Class {
	readonly programme: string;
	readonly cohort: number;
}

/** Classes that are read together or not at all. */
type Unit = readonly Class[];

/**
 * What may be read of a selection, and of no other: something is, when it may be of every unit of it. A unit is a
 * class of which the insertion rate may be read, or all the classes that are too small for it, together with the
 * next one where they are too few even so. What is told of any pool is then a sum of what is told of its units, so
 * that pools taken away from one another tell nothing else. With a filter, each of its codes in each unit is
 * looked at as well.
 *
 * @returns null for a selection that cuts a unit in two
 */
export function auditUnits(
	view: GuardedView,
	name: FilterName | null,
	tally: Counter['tally']
): (asked: Selection) => readonly Readable[] | null {
	const units = unitsOf(view, tally);
	const known = new Map<string, Readable>();
	const audit = (within: Condition) => {
		const key = JSON.stringify(within);
		const found = known.get(key) ?? auditPeople(view.reader, within, tally);
		known.set(key, found);
		return found;
	};
	const open = selectionCondition(
		{ ...view.selection, programmes: [], cohorts: null, where: {} },
		view.readable
	);
	const partsOf = (unit: Unit) => {
		const within = all(open, conditionOf(unit));
		if (name === null) return [within];
		const field = DIMENSIONS[name];
		const codes = tally({ ...NOTHING, within, by: [field] }).map(({ key }) => key[0] ?? '');
		return [within, ...codes.map((code) => all(within, { field, in: [code] }))];
	};
	return (asked) => {
		const chosen = units.filter((unit) => unit.some((one) => holds(asked, one)));
		if (chosen.some((unit) => !unit.every((one) => holds(asked, one)))) return null;
		return chosen.length > MOST_UNITS ? [ALWAYS] : chosen.flatMap(partsOf).map(audit);
	};
}

const NOTHING = { set: DEFINITION_SETS.rncp, indicators: [], distributions: [], counts: {} };

function unitsOf({ reader, selection, readable }: GuardedView, tally: Counter['tally']): readonly Unit[] {
	const within = selectionCondition({ ...selection, programmes: [], cohorts: null, where: {} }, readable);
	const classes = tally({ ...NOTHING, indicators: [INS_GLOB], within, by: ['programme', 'cohort'] })
		.map(({ key: [programme = '', cohort = ''], rates }) => ({
			programme,
			cohort: Number(cohort),
			people: rates[INS_GLOB.code]?.d ?? 0
		}))
		.sort((a, b) => a.people - b.people);
	const least = leastOf(reader);
	// Of a class that nobody is counted in, nothing can be had by subtraction.
	const [empty, counted] = [
		classes.filter((one) => one.people === 0),
		classes.filter((one) => one.people > 0)
	];
	const small: (typeof classes)[number][] = [];
	let people = 0;
	for (const one of counted) {
		if (one.people >= least && (small.length === 0 || people >= least)) break;
		small.push(one);
		people += one.people;
	}
	const alone = [...empty, ...counted.slice(small.length)].map((one) => [one]);
	return small.length === 0 ? alone : [small, ...alone];
}

/** The smallest denominator of a rate that may be read. */
function leastOf({ audience }: Reader): number {
	return audience === 'public' ? DEFAULT_THRESHOLDS.publicDenominator : SMALLEST_CELL;
}

function conditionOf(unit: Unit): Condition {
	return any(
		...unit.map(({ programme, cohort }) =>
			all({ field: 'programme', in: [programme] }, { field: 'cohort', in: [String(cohort)] })
		)
	);
}

function holds({ programmes, cohorts }: Selection, { programme, cohort }: Class): boolean {
	const ofProgramme = programmes.length === 0 || programmes.includes(programme);
	return ofProgramme && (cohorts === null || cohorts.length === 0 || cohorts.includes(cohort));
}
