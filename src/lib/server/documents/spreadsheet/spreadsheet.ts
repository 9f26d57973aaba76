/** A workbook as documents ask for it, whatever library writes it. */
export interface Spreadsheet {
	readonly title: string;
	readonly author: string;
	/** ISO instant at which the file says it was made. */
	readonly madeAt: string;
	readonly locale: 'fr' | 'en';
	readonly sheets: readonly Sheet[];
}

export interface Sheet {
	/** At most 31 letters, without : \ / ? * [ ]. */
	readonly name: string;
	readonly columns: readonly SheetColumn[];
	readonly rows: readonly (readonly SheetCell[])[];
	/** Columns that stay in sight, besides the row of headers. */
	readonly frozenColumns: number;
	/** Rows, from 0 under the header, that are headings. */
	readonly headings?: readonly number[];
}

export interface SheetColumn {
	readonly label: string;
	/** In letters. */
	readonly width: number;
	/** Long texts run over several lines. */
	readonly wraps?: boolean;
}

/** A text is always a text, never a formula; nothing is an empty cell. */
export type SheetCell =
	| string
	| number
	| null
	| { readonly day: string }
	/** A percentage as it is read, 81 for 81 %, with its decimals. */
	| { readonly percent: number; readonly decimals: number }
	| { readonly euros: number };
