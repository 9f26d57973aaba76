import type { OutcomeField } from '#lib/domain/outcomes/codes.ts';
import type { Condition } from '#lib/domain/indicators/condition.ts';
import type { ColumnStore } from './column-store.ts';
import { codesOf, type Groups, type NumberedCodes } from './group-rows.ts';
import { positionsOf } from './mask.ts';
import { maskMaker, type MaskOf } from './masks.ts';
import { narrowRows, selectSegments, type SelectedRows } from './selected-rows.ts';

/** The rows looked at, and the conditions already evaluated on them. */
export interface View {
	readonly selected: SelectedRows;
	readonly maskOf: MaskOf;
	readonly codesOf: (field: OutcomeField) => NumberedCodes;
}

/** One counting: a view, and its rows in groups. */
export interface Counting extends View {
	readonly groups: Groups;
}

/** The rows of the store that match a selection. */
export function viewOf(store: ColumnStore, within: Condition): View {
	const { selected, exact } = selectSegments(store, within);
	return lookAt(exact ? selected : narrowRows(selected, positionsOf(maskMaker(selected)(within))));
}

function lookAt(selected: SelectedRows): View {
	const known = new Map<OutcomeField, NumberedCodes>();
	return {
		selected,
		maskOf: maskMaker(selected),
		codesOf: (field) => {
			const codes = known.get(field) ?? codesOf(selected, field);
			known.set(field, codes);
			return codes;
		}
	};
}
