import type { HolderField } from './fields.ts';

/**
 * The form of the table of holders: which columns, in which order, under which names, with which codes. It is data, so
 * that an institution fits it to the official form of the day without a new version of the program.
 */
export interface HolderTemplate {
	readonly format: 1;
	readonly columns: readonly TemplateColumn[];
}

export interface TemplateColumn {
	/** What the column holds. */
	readonly field: HolderField;
	/** What it is called in the file. */
	readonly label: string;
	/** How codes are written; one that is not here is written as it is. */
	readonly codes?: Readonly<Record<string, string>>;
}
