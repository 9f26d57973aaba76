/** Lists whose new editions are read from the publisher's file. PCS 2003 is closed: INSEE publishes no other. */
export const UPDATED_LISTS = ['rome', 'pcs2020', 'esco'] as const;
export type UpdatedList = (typeof UPDATED_LISTS)[number];

/** Nomenclatures that the public is told of. */
export const PUBLIC_LISTS = ['rome', 'pcs2020', 'pcs2003', 'esco'] as const;
export type PublicList = (typeof PUBLIC_LISTS)[number];

export function isUpdatedList(text: string): text is UpdatedList {
	return (UPDATED_LISTS as readonly string[]).includes(text);
}

export function isPublicList(text: string): text is PublicList {
	return (PUBLIC_LISTS as readonly string[]).includes(text);
}

/** An edition as its publisher names and dates it. */
export interface EditionName {
	readonly edition: string;
	/** ISO day, month or year, as exactly as the publisher's file says; null where it says nothing. */
	readonly publishedOn: string | null;
}

/** The editions that ship with Devenir (`server/nomenclatures/data/NOTICE.md`). */
export const SHIPPED_EDITIONS: Readonly<Record<PublicList, EditionName>> = {
	rome: { edition: 'v460', publishedOn: '2025-11' },
	pcs2020: { edition: '2020', publishedOn: '2023' },
	pcs2003: { edition: '2003', publishedOn: '2003' },
	esco: { edition: '1.0.9', publishedOn: null }
};

type EditionRow = readonly string[];

/** The tables that an edition is kept as: `[code, title, short title]`, or `[code, label]`, by table name. */
export type EditionTables = Readonly<Record<string, readonly EditionRow[]>>;

/** The table that holds every wording of a list. Its first two columns are a code and a wording of it. */
export const WORDING_TABLE: Readonly<Record<UpdatedList, string>> = {
	rome: 'rome-titles',
	pcs2020: 'pcs2020',
	esco: 'esco-titles'
};
