import type { Bilingual } from '../../programmes/programme.ts';

/**
 * What anybody may read of some locked promotions: the page, its files, its badge and its frame draw from this alone.
 * It holds no count of one to four people and nothing that gives one back (statistics 3.5, 6.1 and 6.3).
 */
export interface PublicSheet {
	/** Of this shape; a later one takes the next number, and this one stays readable. */
	readonly format: 1;
	readonly programme: PublicProgramme;
	/** Up to three, the oldest first. */
	readonly promotions: readonly PublicPromotion[];
	/** Whom the lists are about; null where no rate of any promotion, or of all together, may be read. */
	readonly focus: PublicFocus | null;
	/** Job titles that many wrote: no count, year or employer, in the order of the alphabet. */
	readonly titles: readonly string[];
	readonly method: { readonly set: string; readonly version: string; readonly rulesVersion: string };
}

export interface PublicProgramme {
	readonly code: string;
	readonly name: Bilingual;
	readonly registerNumber: string | null;
	readonly level: number | null;
	/** Codes of the programme's lists, as they were called at the lock. */
	readonly jobFamilies: Readonly<Record<string, Bilingual>>;
	readonly structures: Readonly<Record<string, Bilingual>>;
}

export interface PublicPromotion {
	readonly cohort: number;
	/** Lock that the two counts are of: an earlier one where almost nothing has changed since. */
	readonly snapshot: string;
	/** A few people have changed since that lock: the counts stay, so that nobody is told by the difference. */
	readonly kept: boolean;
	readonly certified: PublicCount;
	readonly certifiedByVae: PublicCount;
	readonly waves: readonly PublicWave[];
}

export type PublicCount = { readonly display: 'shown'; readonly x: number } | { readonly display: 'hidden' };

/** One promotion, or several together, so many months after the award. */
export interface PublicWave {
	readonly months: number;
	readonly snapshot: string;
	readonly kept: boolean;
	/** First and last ISO day asked about; null where it is not known. */
	readonly referenceDates: { readonly first: string; readonly last: string } | null;
	/** REP_TAUX, of those certified. */
	readonly response: PublicRate;
	/** INS_GLOB. */
	readonly global: PublicRate;
	/** INS_METIER. */
	readonly target: PublicRate;
	/** SAL_BRUT_TP. */
	readonly pay: PublicPay;
}

export type PublicReason = 'small' | 'low_response' | 'wide' | 'protected';

/**
 * `band`: only the fifth of 0 to 1 that it lies in may be read, because the exact count would tell of fewer than five
 * people. `undefined`: nobody in the denominator, or the question was not decided on.
 */
export type PublicRate =
	| {
			readonly display: 'shown' | 'fragile';
			readonly x: number;
			readonly d: number;
			/** Wilson at 95 %; null for a share of the class, which is a fact. */
			readonly interval: Ends | null;
			/** Without any assumption on who did not answer; null where the number of answers may not be read. */
			readonly bounds: Ends | null;
			readonly reasons: readonly PublicReason[];
	  }
	| { readonly display: 'band'; readonly d: number; readonly band: Ends }
	| { readonly display: 'hidden'; readonly reasons: readonly PublicReason[] }
	| { readonly display: 'undefined' };

export interface Ends {
	readonly lower: number;
	readonly upper: number;
}

/** Gross euros a year of full-time jobs, to 10 euros. A quartile needs twice as many pays as the median. */
export type PublicPay =
	| {
			readonly display: 'shown';
			readonly median: number;
			readonly quartiles: Ends | null;
			/** That many pays are known, or more: the number itself would tell who gave none. */
			readonly atLeast: number;
	  }
	| { readonly display: 'hidden' }
	| { readonly display: 'undefined' };

export interface PublicFocus {
	/** Years; several where each promotion is too small to be read alone. */
	readonly cohorts: readonly number[];
	/** The promotions together at six months; null for a single one, whose rates are its own. */
	readonly pooled: PublicWave | null;
	readonly lists: readonly PublicList[];
}

export const PUBLIC_LISTS = ['entry', 'families', 'structures', 'contracts'] as const;
export type PublicListCode = (typeof PUBLIC_LISTS)[number];

/** People by category: those certified for `entry`, those in employment at six months for the others. */
export interface PublicList {
	readonly code: PublicListCode;
	/** What the cells add up to. */
	readonly total: number;
	/** The most people first, `OTHERS` last. Everyone is in one of them. */
	readonly cells: readonly { readonly code: string; readonly x: number }[];
}

/** Everyone who is in no category that is named: groups of few people are read together. */
export const OTHERS = 'OTHERS';

/** Waves of the public page. */
export const PUBLIC_WAVES = [6, 24] as const;

/** A page holds this many promotions (regulation 11.3). */
export const MOST_PROMOTIONS = 3;
