import type { CodedField, CodeOf, OpenField } from './codes.ts';

/**
 * The one record that every figure is counted on: an award seen at one wave.
 *
 * A survey answer, a phone call or a CSV row becomes this, through `deriveOutcome`; a graduate who did not
 * answer has one too, because non-respondents are in the denominator of the response rate.
 */
export type Outcome = OutcomeCodes & OutcomeLabels & OutcomeNumbers & OutcomeIdentity;

export type OutcomeCodes = { readonly [Field in CodedField]: CodeOf<Field> };

/** Open codes as text; `''` where it does not apply or is not known. `wave` and `cohort` are decimal digits. */
export type OutcomeLabels = { readonly [Field in OpenField]: string };

export interface OutcomeNumbers {
	/** Net monthly pay of the job in euros, bonus left out when it is given apart; null when not known. */
	readonly netMonthlyEuros: number | null;
	/** Bonus of one year in euros; null when not known. */
	readonly bonusYearEuros: number | null;
	/** Gross yearly pay in euros, as given or converted; null when not known. */
	readonly grossYearEuros: number | null;
	/** Share of full time, 1 to 100; null when not known. */
	readonly ftePercent: number | null;
	/** Months from the award to the first job, 0 when already in a job; null when not known. */
	readonly monthsToFirstJob: number | null;
}

export interface OutcomeIdentity {
	readonly awardId: string;
	/** Months from the award to the reference date that the wave asks about: 0, 6, 12, 18, 24 or 30. */
	readonly waveMonths: number;
	/** ISO date the situation refers to; null when the file does not say. */
	readonly referenceDate: string | null;
}

/** What the rules make of what a source states; written by `derive.ts` only. */
export type DerivedField = 'situation' | 'neutralised' | 'usable';

/**
 * What a source states; the rest of an `Outcome` is derived.
 *
 * A file may hold two columns for the same question: what the graduate declared, and what the publisher made
 * of it after checks. The first goes to `activity`, the second to `correctedActivity`. Leave
 * `correctedActivity` out where there is only one: it is then the declared one. The derived situation, and
 * so every RNCP rate, follows the corrected value; the employment rate of the `ove` set follows the declared one.
 */
export type ReportedOutcome = Omit<Outcome, DerivedField | 'correctedActivity'> &
	Partial<Pick<Outcome, 'correctedActivity'>>;
