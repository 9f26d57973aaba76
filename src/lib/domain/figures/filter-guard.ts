import { countableSets } from '../disclosure/countable-sets.ts';
import type { Reader } from '../disclosure/audience.ts';
import { DEFINITION_SETS } from '../indicators/registry.ts';
import type { Counter, GroupTally, TallyRequest } from '../indicators/tally.ts';
import { DIMENSIONS } from './dimension.ts';
import type { FilterName, Selection } from './selection.ts';
import { filterEntries, selectionCondition } from './selection-condition.ts';

/** Says whether a selection may be counted for this reader. */
export type FilterGuard = (selection: Selection) => boolean;

const ALLOWS_ALL: FilterGuard = () => true;

/**
 * Keeps a reader who may not see small counts from isolating people by filters: one filter at a time, and never
 * one whose people, or the others, could be told by subtraction from anything else that may be asked
 * (statistics 6.3). The programme's own people, who know who they are, filter as they like.
 *
 * @param selection the one asked for; its wave is the table's, as waves are never mixed
 */
export function guardFilters(
	{ reader, selection, readable }: GuardedView,
	tally: Counter['tally']
): FilterGuard {
	const [filter, ...others] = filterEntries(selection.where);
	if (reader.exactCounts || !filter) return ALLOWS_ALL;
	if (others.length > 0) return () => false;
	const [name] = filter;
	return guardOn(tally(guardRequest(selection, readable, name)), name);
}

/** Who looks at what. */
export interface GuardedView {
	readonly reader: Reader;
	readonly selection: Selection;
	/** Codes of the programmes that the person may read, or 'all'. */
	readonly readable: 'all' | readonly string[];
}

/** Usable answers by class and by code of the filter, whatever programme, cohort or code was asked for. */
function guardRequest(
	selection: Selection,
	readable: 'all' | readonly string[],
	name: FilterName
): TallyRequest {
	const open: Selection = { ...selection, programmes: [], cohorts: null, where: {} };
	return {
		set: DEFINITION_SETS[selection.definitions],
		indicators: [],
		distributions: [],
		counts: {},
		within: selectionCondition(open, readable),
		by: ['programme', 'cohort', DIMENSIONS[name]]
	};
}

function guardOn(tallies: readonly GroupTally[], name: FilterName): FilterGuard {
	const classOf = ({ key }: GroupTally) => JSON.stringify(key.slice(0, 2));
	const classes = [...new Set(tallies.map(classOf))];
	const codes = [...new Set(tallies.map(({ key }) => key[2] ?? ''))];
	const answers = new Map(tallies.map((tally) => [`${classOf(tally)} ${tally.key[2] ?? ''}`, tally.base.n]));
	const table = classes.map((one) => codes.map((code) => answers.get(`${one} ${code}`) ?? 0));
	const mayCount = countableSets(table);
	const numbers = (list: readonly string[], chosen: (item: string) => boolean) =>
		new Set(list.flatMap((item, index) => (chosen(item) ? [index] : [])));

	return ({ programmes, cohorts, where }) => {
		const rows = numbers(classes, (one) => {
			const [programme = '', cohort = ''] = JSON.parse(one) as readonly string[];
			const ofProgramme = programmes.length === 0 || programmes.includes(programme);
			return ofProgramme && (cohorts === null || cohorts.length === 0 || cohorts.includes(Number(cohort)));
		});
		return mayCount(
			rows,
			numbers(codes, (code) => where[name]?.includes(code) ?? true)
		);
	};
}
