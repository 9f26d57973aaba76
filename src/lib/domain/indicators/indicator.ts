import type { OutcomeField } from '../outcomes/codes.ts';
import type { Condition } from './condition.ts';
import type { PayMeasure } from './measure.ts';

/** A definition that gives one value. One file each, and a line in a definition set. */
export type Indicator = RateIndicator | PayIndicator | DurationIndicator;

interface IndicatorHeader {
	/**
	 * As in statistics 2: `INS_GLOB`; its texts are `figures.indicator.<code>.title` and `.definition`. Two sets
	 * may give one code to two ways of counting the same thing.
	 */
	readonly code: string;
}

/** x of d, where x is counted within d. */
export interface RateIndicator extends IndicatorHeader {
	readonly unit: 'rate';
	/** The whole denominator; it says itself whether people must have answered. */
	readonly denominator: Condition;
	readonly numerator: Condition;
	/** Whom the rate is about, by facts of the frame: it narrows N, n, d and x. */
	readonly population?: Condition;
	/**
	 * Non-respondents who may belong to `population` where those facts are not all known; they widen the
	 * no-assumption bounds.
	 */
	readonly mayBelong?: Condition;
	/** People set aside are counted by reason beside it. */
	readonly neutralises?: boolean;
	/** A share of the frame (response, knowledge): nobody's membership is unknown, so it has no bounds. */
	readonly ofFrame?: boolean;
	/** A share in work: read even where few people are out of it (statistics 6.1). */
	readonly openShare?: boolean;
	/**
	 * The question behind the numerator: when there are people it is asked `of` and it was answered for none
	 * of them, it was not asked at all and there is no rate.
	 */
	readonly question?: { readonly of: Condition; readonly answered: Condition };
	/** With fewer people than this, the definition does not suit the class and gives no rate. */
	readonly leastPopulation?: { readonly of: Condition; readonly count: number };
}

export interface PayIndicator extends IndicatorHeader {
	readonly unit: 'pay';
	readonly measure: PayMeasure;
	/** Whose pay; those of them whose pay is known are the denominator. */
	readonly among: Condition;
}

/** How long people waited for something: months until it happened, or as long as they were followed without it. */
export interface DurationIndicator extends IndicatorHeader {
	readonly unit: 'duration';
	readonly measure: 'months-to-first-job';
	/** Who is followed, from the award to the reference date. */
	readonly among: Condition;
	/** Those who had not got it at the reference date, when no month says otherwise. */
	readonly waiting: Condition;
	/** Those who stopped looking for it when the follow-up began; their wait says nothing. */
	readonly gone: Condition;
	/** Whoever had it at the award is left out: the wait of the others only. */
	readonly onlyWaiters: boolean;
}

/** A table that the Explorer draws: how many people by one field or by two, small cells withheld. */
export interface TableIndicator extends IndicatorHeader {
	readonly unit: 'table';
	readonly among: Condition;
	readonly by: readonly [OutcomeField] | readonly [OutcomeField, OutcomeField];
}

/** How many people in each code of a field. */
export interface DistributionIndicator extends IndicatorHeader {
	readonly unit: 'distribution';
	readonly among: Condition;
	readonly field: OutcomeField;
	/** Groups of codes under one heading, in reading order; a code outside them stands alone. */
	readonly groups?: readonly { readonly code: string; readonly of: readonly string[] }[];
	/** A second field, counted beneath each code: titles as given. */
	readonly detail?: 'jobTitle';
}
