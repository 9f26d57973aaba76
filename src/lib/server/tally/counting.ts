import type { Groups } from './group-rows.ts';
import type { MaskOf } from './masks.ts';
import type { SelectedRows } from './selected-rows.ts';

/** One counting: the rows looked at, their groups, and the conditions already evaluated. */
export interface Counting {
	readonly selected: SelectedRows;
	readonly groups: Groups;
	readonly maskOf: MaskOf;
}
