import type { Title } from '../match/title-index.ts';

/** A code of a nomenclature of professions that has few titles, found through those of a larger one. */
export interface ProfessionMatch {
	readonly code: string;
	/** Share of the votes of the nearest titles, from 0 to 1. */
	readonly share: number;
	/** Likeness of the nearest title of this code, from 0 to 1. */
	readonly similarity: number;
	readonly title: Title;
}
