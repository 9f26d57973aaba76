/** One cell of the table. A text, a number or a day: each file writes them in its own way. */
export type HolderCell = string | number | null | { readonly day: string };
