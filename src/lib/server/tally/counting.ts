import type { Condition } from '#lib/domain/indicators/condition.ts';
import type { OutcomeField } from '#lib/domain/outcomes/codes.ts';
import type { FieldColumn } from './code-column.ts';
import type { ColumnStore } from './column-store.ts';
import { keyOf } from './condition-key.ts';
import { common, type Mask } from './mask.ts';
import { countNumbers, type Numbers } from './numbers.ts';
import { columnOf, maskMaker, type MaskOf } from './masks.ts';
import { candidates, rowsOf, spaceOf, type SegmentSpace } from './segment-space.ts';
import { isSegmentField } from './stored-fields.ts';

/** Some segments, and what was already worked out about them. */
export interface Space extends SegmentSpace {
	readonly maskOf: MaskOf;
	readonly numbersOf: (field: OutcomeField) => Numbers;
	readonly read: (column: FieldColumn) => Numbers;
	/** How many rows of a mask have each number: once for all the fields that are kept together. */
	readonly countsOf: (numbers: Numbers, mask: Mask) => Uint32Array;
}

/** The rows looked at, and the conditions already evaluated on them. */
export interface View {
	readonly space: Space;
	readonly within: Mask;
	/** Rows of the view on which a condition holds. */
	readonly maskOf: MaskOf;
}

/** Finds the view of a selection; the same segments are put together once, and the same view made once. */
export function viewer(store: ColumnStore): (within: Condition) => View {
	const spaces = new Map<string, Space>();
	const views = new Map<string, View>();
	return (within) => {
		const key = keyOf(within);
		const known = views.get(key);
		if (known) return known;
		const segments = candidates(store, within);
		const spaceKey = segments.map(({ start }) => start).join();
		const space = spaces.get(spaceKey) ?? makeSpace(spaceOf(store, segments));
		spaces.set(spaceKey, space);
		const view = lookAt(space, within);
		views.set(key, view);
		return view;
	};
}

function lookAt(space: Space, within: Condition): View {
	const rows = space.maskOf(within);
	const all = rows.every((word, index) => word === space.everybody[index]);
	if (all) return { space, within: rows, maskOf: space.maskOf };
	const known = new Map<Mask, Mask>();
	return {
		space,
		within: rows,
		maskOf: (condition) => {
			const everywhere = space.maskOf(condition);
			const here = known.get(everywhere) ?? common(everywhere, rows);
			known.set(everywhere, here);
			return here;
		}
	};
}

function makeSpace(space: SegmentSpace): Space {
	let rows: Uint32Array | null | undefined;
	const known = new Map<OutcomeField, Numbers>();
	const read = ({ stored, codes, part }: FieldColumn): Numbers => {
		if (rows === undefined) rows = rowsOf(space);
		return { codes, data: stored.data, size: stored.codes.length, rows, part };
	};
	return {
		...space,
		maskOf: maskMaker(space),
		countsOf: keepCounts(),
		read,
		numbersOf: (field) => {
			const seen = known.get(field);
			if (seen) return seen;
			const made = isSegmentField(field)
				? segmentNumbers(space, (run) => run.segment.facts[field])
				: read(columnOf(space.store, field));
			known.set(field, made);
			return made;
		}
	};
}

function keepCounts(): Space['countsOf'] {
	const known = new Map<Mask, Map<Numbers['data'], Uint32Array>>();
	return (numbers, mask) => {
		const counts = known.get(mask) ?? new Map<Numbers['data'], Uint32Array>();
		known.set(mask, counts);
		const made = counts.get(numbers.data) ?? countNumbers(numbers, mask, { of: null, groups: 1 });
		counts.set(numbers.data, made);
		return made;
	};
}

/** The code that all rows of a run share, at each of its positions. */
function segmentNumbers(
	{ runs, words }: SegmentSpace,
	codeOf: (run: SegmentSpace['runs'][number]) => string
): Numbers {
	const codes = [...new Set(runs.map(codeOf))];
	const numberOf = new Map(codes.map((code, number) => [code, number]));
	const data = new Uint32Array(words * 32);
	for (const run of runs) data.fill(numberOf.get(codeOf(run)) ?? 0, run.from * 32, run.until * 32);
	return { codes, data, size: codes.length, rows: null, part: null };
}
