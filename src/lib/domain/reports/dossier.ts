import type { Bilingual } from '../programmes/programme.ts';
import type { DistributionFigure, Figure } from '../figures/figure.ts';
import type { PromotionWave, PublishedPromotion } from '../figures/promotion-table.ts';
import type { ControlResult } from './controls/control-result.ts';

/**
 * Everything that is printed about some promotions of a programme, made once of the lines of a snapshot. The page, the
 * spreadsheet, the documents and the slides draw from this alone, so that they say the same to the last digit.
 */
export interface Dossier {
	/** Of this shape; a later one takes the next number, and this one stays readable. */
	readonly format: 1;
	readonly institution: {
		readonly name: string;
		readonly fictional: boolean;
		/** `#rrggbb` of the titles of its slides; absent where it has set none. */
		readonly colour?: string;
	};
	readonly programme: DossierProgramme;
	/** The oldest first. */
	readonly promotions: readonly DossierPromotion[];
	/** The same waves, all promotions together: sums, never means of rates. None for a single promotion. */
	readonly pooled: readonly DossierWave[];
	/** In the order of regulation 10.2. */
	readonly controls: readonly ControlResult[];
	readonly method: DossierMethod;
}

export interface DossierProgramme {
	readonly id: string;
	readonly code: string;
	readonly name: Bilingual;
	readonly registerNumber: string | null;
	readonly level: number | null;
	/** ISO day on which the registration ends; null where nobody has said it. */
	readonly registeredUntil: string | null;
	/** Codes of the programme's lists, as they are called. */
	readonly jobFamilies: Readonly<Record<string, Bilingual>>;
	readonly structures: Readonly<Record<string, Bilingual>>;
	readonly activities: Readonly<Record<string, Bilingual>>;
}

export interface DossierPromotion {
	readonly cohort: number;
	readonly certified: number;
	readonly certifiedByVae: number;
	/** The six public columns (regulation 11.2). */
	readonly published: PublishedPromotion;
	readonly waves: readonly DossierWave[];
}

/** One promotion, or several together, at one wave. */
export interface DossierWave {
	readonly months: number;
	/** Years of the promotions counted. */
	readonly cohorts: readonly number[];
	/** First and last ISO day asked about; null where it is not known. */
	readonly referenceDates: { readonly first: string; readonly last: string } | null;
	/** P, R, N by reason, E and M (regulation 2.2). */
	readonly counts: PromotionWave;
	/** In the order of `DOSSIER_INDICATORS`. */
	readonly figures: readonly Figure[];
	readonly situation: DistributionFigure;
	readonly contracts: DistributionFigure;
	readonly jobTitles: TitledDistribution;
	readonly structures: DistributionFigure;
	/** The two rates of the register by access route, rhythm and centre; groups in the order of their codes. */
	readonly groups: readonly DossierGroup[];
	readonly effect: DossierEffect;
}

/** Families with the titles as they were given. */
export interface TitledDistribution {
	readonly figure: DistributionFigure;
	/** Code of a title in the figure → how it is written. */
	readonly titles: Readonly<Record<string, string>>;
}

export interface DossierGroup {
	readonly field: 'route' | 'modality' | 'centre';
	readonly code: string;
	/** REP_TAUX, INS_GLOB and INS_METIER. */
	readonly figures: readonly Figure[];
}

/** Criterion 2: what the award changed (regulation 2.1). Counts of people in employment who are not set aside. */
export interface DossierEffect {
	/** Who was employed when the training began, and is. */
	readonly employedBefore: number;
	/** Of them, by what they say of the job they had: `MEME`, `MUT`, `AUT`, '' for no answer. */
	readonly comparedWithBefore: Readonly<Record<string, number>>;
	/** People who named each change; `RIEN` for none, '' for no answer. */
	readonly effects: Readonly<Record<string, number>>;
}

/** What the method note is written from: only facts of this very run. */
export interface DossierMethod {
	readonly definitions: { readonly set: string; readonly version: string };
	readonly rulesVersion: string;
	/** ISO instant at which the lines were read. */
	readonly readAt: string;
	/** Usable answers by mode. */
	readonly modes: Readonly<Record<string, number>>;
	/** First and last ISO day of an answer; null where no answer has a day. */
	readonly answered: { readonly first: string; readonly last: string } | null;
	readonly late: number;
	/** Known from a document or a third party: outside the answers. */
	readonly documented: number;
	/** Pays converted from a net or monthly amount, among the pays known. */
	readonly convertedPays: number;
	readonly knownPays: number;
	/** Names of who decided on the jobs. */
	readonly decidedBy: readonly string[];
}

/** The figures of each wave, in reading order. */
export const DOSSIER_INDICATORS = [
	'REP_TAUX',
	'INS_GLOB',
	'INS_METIER',
	'METIER_EMPLOI',
	'RETOUR_EMPLOI',
	'DEJA',
	'STABLE',
	'TPS_PLEIN',
	'CADRE',
	'SAL_BRUT_TP'
] as const;
