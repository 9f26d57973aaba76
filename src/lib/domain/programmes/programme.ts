import type { EmployerKind } from '../coding/employers/employer.ts';

/** A text in both languages of the product. */
export interface Bilingual {
	readonly fr: string;
	readonly en: string;
}

/** How people name an entry of a list. Editions written before coding existed have none: all are optional. */
export interface ItemWording {
	/** Titles or names that belong here, as people write them; what is read is compared with them. */
	readonly examples?: readonly string[];
	/** Words that decide, a line a rule: `conseiller|chargé insertion -pénitentiaire` (docs/coding.md). */
	readonly keywords?: readonly string[];
	/** For a list of structures: the kinds of employers that belong here. */
	readonly kinds?: readonly EmployerKind[];
}

/** How a family of jobs stands to what the programme aims at. */
export const AIMS = ['in', 'near', 'out'] as const;
export type Aim = (typeof AIMS)[number];

/** An entry of a programme's own list: a target job, a kind of structure, an activity. */
export interface ListedItem extends Bilingual, ItemWording {
	readonly code: string;
	/**
	 * Of a family of jobs: is it aimed at, or beside it, or known to be outside? Aimed at unless said. A family that is
	 * near leaves each person to be looked at.
	 */
	readonly aim?: Aim;
	/** Codes of earlier editions that this entry takes over: decisions made with them hold for it. */
	readonly replaces?: readonly string[];
}

export interface ProgrammeUnit {
	readonly code: string;
	readonly name: string;
	/** Certificate the unit belongs to: `CIAO`, `CASP`. */
	readonly block: string;
	readonly rank: string;
}

/** What a programme says of itself in words, in the order in which it is read (regulation 11.3). */
export const PROGRAMME_TEXTS = [
	'objectives',
	'admission',
	'support',
	'disability',
	'fees',
	'openings',
	'furtherStudy',
	'equivalences',
	'pathways'
] as const;
export type ProgrammeText = (typeof PROGRAMME_TEXTS)[number];

/** Null where nobody has written it. Lines are kept apart by `\n`. */
export type ProgrammeTexts = Readonly<Record<ProgrammeText, Bilingual | null>>;

/**
 * What a programme aims at and says of itself, from one date on. A new list, or a new text, is a new edition, never a
 * correction of an old one.
 */
export interface ProgrammeEdition extends Partial<ProgrammeTexts> {
	readonly targetJobs: readonly ListedItem[];
	readonly structures: readonly ListedItem[];
	readonly activities: readonly ListedItem[];
	readonly units: readonly ProgrammeUnit[];
	readonly admission: Bilingual | null;
	readonly objectives: Bilingual | null;
	readonly courses: readonly { readonly modality: string; readonly description: Bilingual }[];
}
