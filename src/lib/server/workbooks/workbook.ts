/** A file of sheets: XLSX, ODS, or the responses in an archive of LimeSurvey. */
export interface Workbook {
	readonly format: 'xlsx' | 'ods' | 'lsa';
	/** In the order of the tabs; hidden ones are not offered first. */
	readonly sheets: readonly Sheet[];
}

export interface Sheet {
	readonly name: string;
	readonly hidden: boolean;
	/** Its rows from the top, empty ones left out. */
	rows(): AsyncGenerator<readonly SheetItem[]>;
}

export type SheetItem = SheetRow | MergedCells;

export interface SheetRow {
	readonly kind: 'row';
	/** 1-based. */
	readonly row: number;
	/** As text, from the first column; an empty cell is ''. */
	readonly cells: readonly string[];
	/** How many times this row stands below itself, itself included. */
	readonly repeats: number;
	/** Cells with a formula that the file holds no value of. */
	readonly unvalued: number;
}

/** Cells that are one down a column: what stands in the first holds for all. */
export interface MergedCells {
	readonly kind: 'merged';
	/** From 0. */
	readonly column: number;
	readonly firstRow: number;
	readonly lastRow: number;
}
