import type { Condition } from './condition.ts';
import type { PayMeasure } from './pay-measure.ts';

/** A definition that can be counted, shown and cited. One file each, and a line in a definition set. */
export type Indicator = RateIndicator | PayIndicator | DistributionIndicator;

interface IndicatorHeader {
	/** As in statistics 2, `INS_GLOB`; its texts are `figures.indicator.<code>.title` and `.definition`. */
	readonly code: string;
	/** Who the indicator is about, beyond the set's own population: counts N and n of the figure too. */
	readonly population?: Condition;
	/**
	 * Non-respondents who may belong to `population`, when it is not known for all of them; they widen the
	 * no-assumption bounds.
	 */
	readonly mayBelong?: Condition;
}

/** x of d, where x is counted within d. */
export interface RateIndicator extends IndicatorHeader {
	readonly unit: 'rate';
	/** The whole denominator within the set's eligible people; it says itself whether they must have answered. */
	readonly denominator: Condition;
	readonly numerator: Condition;
	/** People set aside leave the denominator and are counted by reason. */
	readonly neutralises?: boolean;
	/** A share of the frame (response, knowledge): nobody's membership is unknown, so it has no bounds. */
	readonly ofFrame?: boolean;
	/** When someone matches this, the question was not asked and the rate is not computed. */
	readonly notAskedOf?: Condition;
	/** Under this many people in `population`, the definition does not suit the class: no rate. */
	readonly leastPopulation?: number;
}

export interface PayIndicator extends IndicatorHeader {
	readonly unit: 'pay';
	readonly measure: PayMeasure;
	/** Whose pay; of them, those whose pay is known are the denominator. */
	readonly among: Condition;
}

/** How many people in each code of a field. */
export interface DistributionIndicator extends IndicatorHeader {
	readonly unit: 'distribution';
	readonly among: Condition;
	readonly field:
		'situation' | 'contract' | 'workingTime' | 'jobLevel' | 'jobFamily' | 'structure' | 'region';
	/** Groups of codes under one heading, in reading order; a code outside them stands alone. */
	readonly groups?: readonly { readonly code: string; readonly of: readonly string[] }[];
	/** Titles as given, beneath each code. */
	readonly detail?: 'jobTitle';
}
