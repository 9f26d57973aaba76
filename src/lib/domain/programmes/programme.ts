/** A text in both languages of the product. */
export interface Bilingual {
	readonly fr: string;
	readonly en: string;
}

/** An entry of a programme's own list: a target job, a kind of structure, an activity. */
export interface ListedItem extends Bilingual {
	readonly code: string;
}

export interface ProgrammeUnit {
	readonly code: string;
	readonly name: string;
	/** Certificate the unit belongs to: `CIAO`, `CASP`. */
	readonly block: string;
	readonly rank: string;
}

/** What a programme aims at, from one date on. A new list is a new edition, never a correction of an old one. */
export interface ProgrammeEdition {
	readonly targetJobs: readonly ListedItem[];
	readonly structures: readonly ListedItem[];
	readonly activities: readonly ListedItem[];
	readonly units: readonly ProgrammeUnit[];
	readonly admission: Bilingual | null;
	readonly objectives: Bilingual | null;
	readonly courses: readonly { readonly modality: string; readonly description: Bilingual }[];
}
