import type { GroupTally } from '../../indicators/tally.ts';
import { codeLabel, listedLabel } from '../../outcomes/labels.ts';
import type { Label } from '../../shared/wording.ts';
import type { Lists } from '../build-breakdowns.ts';
import { sortCodes } from '../build-filters.ts';
import type { ProgrammeCard } from '../dashboard.ts';
import { DIMENSIONS, type DimensionName } from '../dimension.ts';
import type { TableLine } from './explorer.ts';
import { keepReadable, mergeSmall } from './merge-small.ts';

/** What the institution calls its own codes. */
export interface Names {
	readonly programmes: readonly ProgrammeCard[];
	readonly lists: Lists;
}

/** Rows or columns: what each is called, and the codes that it holds. */
export interface Axis {
	readonly lines: readonly (TableLine & { readonly codes: ReadonlySet<string> })[];
}

/** Code of the line where several categories stand together; no institution's code has a space first. */
export const TOGETHER = ' together';

/**
 * The rows or the columns of a table, in the order of their list.
 *
 * @param at which part of the keys of `cells`
 * @param people how many a group counts
 * @param protect puts together what is too small to stand alone
 */
export function buildAxis(
	name: DimensionName,
	cells: readonly GroupTally[],
	{
		at,
		people,
		protect,
		most,
		names
	}: {
		readonly at: 0 | 1;
		readonly people: (tally: GroupTally) => number;
		readonly protect: boolean;
		readonly most: number;
		readonly names: Names;
	}
): Axis {
	const counted = new Map<string, number>();
	for (const tally of cells) {
		const code = tally.key[at] ?? '';
		counted.set(code, (counted.get(code) ?? 0) + people(tally));
	}
	const margins = sortCodes(
		name,
		[...counted].filter(([, count]) => count > 0).map(([code]) => code)
	).map((code) => ({ code, people: counted.get(code) ?? 0 }));
	const { alone, together } = protect ? mergeSmall(margins, { most }) : keepReadable(margins, most);
	const lines = alone.map((code) => ({
		code,
		label: dimensionLabel(name, code, names),
		merged: 0,
		codes: new Set([code])
	}));
	if (together.length === 0) return { lines };
	const rest: Axis['lines'][number] = {
		code: TOGETHER,
		label: { key: 'figures.explore.together', params: { count: together.length } },
		merged: together.length,
		codes: new Set(together)
	};
	return { lines: [...lines, rest] };
}

/** What a code of a dimension is called. */
export function dimensionLabel(name: DimensionName, code: string, { programmes, lists }: Names): Label {
	if (code === '') return { key: 'outcomes.blank' };
	if (name === 'programme') {
		const card = programmes.find((one) => one.code === code);
		return card ? { name: card.name } : { text: code };
	}
	if (name === 'family') return listedLabel(code, lists.targetJobs);
	if (name === 'structure') return listedLabel(code, lists.structures);
	return codeLabel(DIMENSIONS[name], code);
}
