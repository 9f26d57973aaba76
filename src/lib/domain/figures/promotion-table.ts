import type { ProgrammeCard } from './dashboard.ts';

/** One promotion at the two waves that the register asks for. Counts are of the `rncp` set. */
export interface PromotionRow {
	readonly cohort: number;
	/** P: holders of the certification, all routes and centres together. */
	readonly certified: number;
	readonly certifiedByVae: number;
	readonly waves: readonly PromotionWave[];
	/** The six public columns (regulation 11.2): whole percentages, null where there is no rate. */
	readonly published: PublishedPromotion;
}

export interface PromotionWave {
	readonly months: number;
	readonly P: number;
	/** Usable responses. */
	readonly R: number;
	/** Respondents set aside, by reason, N1 to N4; every reason is there, zero included. */
	readonly N: Readonly<Record<'study' | 'work-study' | 'unable' | 'retired' | 'abroad', number>>;
	/** Respondents in employment, not set aside. */
	readonly E: number;
	/** Those of E whose job is a target job. */
	readonly M: number;
	/** Jobs of E that nobody has decided on yet: they count as not target. */
	readonly undecided: number;
	/**
	 * Rates I1, I2, I3 and I4, whole percentages rounded half up; null where the denominator is zero, and for
	 * the last two where nobody has decided on a single job.
	 */
	readonly responsePercent: number | null;
	readonly globalPercent: number | null;
	readonly targetPercent: number | null;
	readonly targetAmongEmployedPercent: number | null;
}

export interface PublishedPromotion {
	readonly annee: number;
	readonly nombre_certifies: number;
	readonly nombre_certifies_vae: number;
	readonly taux_insertion_global_6mois: number | null;
	readonly taux_insertion_metier_6mois: number | null;
	readonly taux_insertion_metier_2ans: number | null;
}

export interface PromotionTable {
	readonly programme: ProgrammeCard;
	readonly fictional: boolean;
	/** Newest first. */
	readonly promotions: readonly PromotionRow[];
}
