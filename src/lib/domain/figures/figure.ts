/**
 * The one object that leaves the house: charts, tables, CSV, JSON and reports draw only from it.
 *
 * A hidden figure carries no number at all, so nothing downstream can leak one (DESIGN 5, statistics 6-7).
 */
export type Figure = ShownFigure | HiddenFigure | UndefinedFigure;

export interface FigureHeader {
	/** Code of the indicator, as in statistics 2: `INS_GLOB`, `REP_TAUX`… */
	readonly indicator: string;
	readonly definition: FigureDefinition;
	readonly population: FigurePopulation;
	/** ISO date, or null when people of the figure have different or unknown ones. */
	readonly referenceDate: string | null;
	/** Why it is hidden, undefined, reduced to counts or fragile. */
	readonly reasons: readonly FigureReason[];
	readonly snapshot: string | null;
	readonly lineage: FigureLineage;
}

/**
 * `small`: few people · `low_response`: few of them answered · `wide`: interval of more than 30 points ·
 * `no_data`: nobody in the denominator · `not_asked`: the question was not put · `population`: the definition
 * is for another kind of class · `own_team`: only the programme’s own people see it.
 */
export type FigureReason =
	'small' | 'low_response' | 'wide' | 'no_data' | 'not_asked' | 'population' | 'own_team';

export interface FigureDefinition {
	readonly set: string;
	readonly version: string;
	readonly label: string;
}

export interface FigurePopulation {
	/** Codes of the programmes, or `[]` for all. */
	readonly programmes: readonly string[];
	readonly cohorts: readonly number[];
	readonly wave: number | null;
	/** Field → code of every other filter and of the group this figure stands for. */
	readonly filter: Readonly<Record<string, string>>;
}

export interface FigureLineage {
	readonly rulesVersion: string;
	/** Where the counted outcomes come from: how many by `response`, `import`, `documented`. */
	readonly sources: Readonly<Record<string, number>>;
	/** ISO instant of the last change counted, or null on an empty population. */
	readonly dataAt: string | null;
}

export interface FigureCounts {
	/** Eligible graduates. */
	readonly N: number;
	/** Usable responses. */
	readonly n: number;
	/** Numerator. */
	readonly x: number;
	/** Denominator. */
	readonly d: number;
	/**
	 * People set aside, by reason, of the rates that set people aside. A reader who may not see small counts
	 * gets them under the one reason `any`.
	 */
	readonly neutralised: Readonly<Record<string, number>>;
}

export interface ShownFigure extends FigureHeader, FigureCounts {
	/** `counts` : x of d may be read, the rate may not. */
	readonly display: 'shown' | 'fragile' | 'counts';
	/** Share from 0 to 1, unrounded; null for pay, a duration or when only counts may be read. */
	readonly value: number | null;
	/** Of the rate, Wilson; of the median, in euros, by order statistics; of the median wait, in months, log-log. */
	readonly interval: FigureInterval | null;
	/** What the rate becomes if no non-respondent, or every one, had the property. */
	readonly bounds: { readonly lower: number; readonly upper: number } | null;
	/** Pay indicators only, in euros. */
	readonly quantiles?: { readonly type2: Quartiles; readonly type7: Quartiles };
	/** Pay and durations only: people of whom it is not known. */
	readonly missing?: number;
	/** Durations only, in months; a quartile that is not reached within `followedMonths` is null. */
	readonly wait?: Wait;
}

export interface Wait {
	readonly followedMonths: number;
	readonly quartiles: Quartiles;
	/** Share still waiting, month by month; null for a reader who may not see small counts. */
	readonly curve: readonly WaitStep[] | null;
}

export interface WaitStep {
	readonly months: number;
	readonly atRisk: number;
	readonly found: number;
	readonly censored: number;
	/** 0 to 1, with its log-log interval; null where that share is 0 or 1. */
	readonly waiting: number;
	readonly lower: number | null;
	readonly upper: number | null;
}

export interface FigureInterval {
	readonly method: 'wilson' | 'order-statistics' | 'log-log';
	readonly level: number;
	readonly lower: number;
	readonly upper: number;
}

/** A quartile that too few values support is null. */
export interface Quartiles {
	readonly q1: number | null;
	readonly median: number | null;
	readonly q3: number | null;
}

export interface HiddenFigure extends FigureHeader {
	readonly display: 'hidden';
}

/** Denominator zero, or a rate that cannot be computed here: no value, never 0 %. x and d are then 0. */
export interface UndefinedFigure extends FigureHeader, FigureCounts {
	readonly display: 'undefined';
	readonly value: null;
}

/** A count of people by category: job titles, structures, contracts. */
export interface DistributionFigure extends FigureHeader {
	readonly display: 'shown' | 'fragile' | 'hidden' | 'undefined';
	readonly N: number | null;
	readonly n: number | null;
	/** People the categories add up to; null when hidden. */
	readonly d: number | null;
	/** People in the population of the indicator whose category is not known. */
	readonly missing: number | null;
	readonly cells: readonly DistributionCell[];
}

export type DistributionCell =
	| { readonly code: string; readonly parent?: string; readonly display: 'shown'; readonly x: number }
	| { readonly code: string; readonly parent?: string; readonly display: 'hidden' };
