import type { Condition } from '../../indicators/condition.ts';
import type { Counter } from '../../indicators/tally.ts';
import type { DimensionName } from '../dimension.ts';
import type { FigureFrame } from '../figure-frame.ts';
import { guardFilters, readableBy } from '../filter-guard.ts';
import type { GuardedView } from '../guarded-view.ts';
import type { Selection } from '../selection.ts';
import type { ResolvedExploration } from './explorer-counts.ts';

/** Codes of a row or of a column; null for all of them. */
type Codes = ReadonlySet<string> | null;

/** What may be read of the tables that somebody who may not see small counts builds one after the other. */
export interface ExplorerGuard {
	/** May the cell of a row and a column be read, or a total? */
	readonly mayShow: (row: Codes, column: Codes) => boolean;
	/** What may be read of a group that is compared. */
	readonly compared: (code: string) => Pick<FigureFrame, 'mayRead'>;
}

const CLASSES: readonly DimensionName[] = ['programme', 'cohort'];

/**
 * Each table alone may be safe and several of them not: two that differ by one class are that class, and three by
 * two variables each are nearly one by three. So these readers get tables of classes by one variable, each cell
 * protected over all the classes there are, whatever was chosen.
 *
 * @param measured the people of a count; null where the table is of a rate
 */
export function guardExplorer(
	exploration: ResolvedExploration,
	{ reader, readable }: Pick<GuardedView, 'reader' | 'readable'>,
	{ tally, measured }: { readonly tally: Counter['tally']; readonly measured: Condition | null }
): ExplorerGuard | null {
	if (reader.exactCounts) return null;
	const { selection, rows, columns, measure, over } = exploration;
	const dimensions = columns === null ? [rows] : [rows, columns];
	const [variable, ...others] = dimensions.filter((name) => !CLASSES.includes(name));
	const loose = others.length > 0 || variable === 'wave' || selection.wave === null;
	const filtered: Selection = { ...selection, where: variable ? { [variable]: [] } : {} };
	const guard = guardFilters({ reader, readable, selection: filtered }, tally, measured);
	const classes = guardFilters({ reader, readable, selection }, tally);

	return {
		mayShow: (row, column) => {
			if (loose) return false;
			const asked = narrow(filtered, [
				[rows, row],
				[columns, column]
			]);
			return measured
				? guard.mayCountMeasured(asked)
				: guard.mayCount(asked) && guard.mayRead(asked, selection.definitions, measure);
		},
		compared: (code) => {
			const asked = narrow(selection, [[over, new Set([code])]]);
			return { mayRead: readableBy(classes, asked, selection.definitions).mayRead };
		}
	};
}

/** A selection within the codes of a cell. */
function narrow(selection: Selection, lines: readonly (readonly [DimensionName | null, Codes])[]): Selection {
	return lines.reduce<Selection>((asked, [name, codes]) => {
		if (name === null || codes === null) return withoutEmpty(asked, name);
		if (name === 'programme') return { ...asked, programmes: [...codes] };
		if (name === 'cohort') return { ...asked, cohorts: [...codes].map(Number) };
		return { ...asked, where: { ...asked.where, [name]: [...codes] } };
	}, selection);
}

/** A total is of every code of the variable. */
function withoutEmpty(asked: Selection, name: DimensionName | null): Selection {
	if (name === null || CLASSES.includes(name)) return asked;
	const where = Object.entries(asked.where).filter(([one]) => one !== name);
	return { ...asked, where: Object.fromEntries(where) };
}
