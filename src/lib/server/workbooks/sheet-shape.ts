import type { Spool } from './spool.ts';
import type { MergedCells } from './workbook.ts';

/** What must be known of a sheet before its first row is told. */
export interface SheetShape {
	readonly width: number;
	/** By their first rows. */
	readonly merged: readonly MergedCells[];
	readonly spool: Spool;
	/** Cells whose formula has no value, and the row of the first. */
	readonly unvalued: { readonly count: number; readonly row: number };
}
