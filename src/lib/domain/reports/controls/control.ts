import type { WordingValue } from '../../shared/wording.ts';
import type { DossierPromotion } from '../dossier.ts';
import type { SnapshotLine } from '../snapshot.ts';

/** `block` forbids the lock, `warning` is read and kept with it. */
export type ControlVerdict = 'pass' | 'warning' | 'block';

/** Codes of the controls of regulation 10.2; their texts are `dossier.control.<code>.…`. */
export const CONTROL_CODES = [
	'promotions',
	'nobody-answered',
	'jury-count',
	'award-dates',
	'one-outcome',
	'target-undecided',
	'job-facts',
	'neutralised-reason',
	'answered-early',
	'job-began-late',
	'pay-under-minimum',
	'pay-outlier',
	'pay-converted',
	'opinion-differs',
	'same-job',
	'response-rate',
	'neutralised-share',
	'centre-response',
	'late-answers',
	'pay-known',
	'flow-count',
	'register-gap',
	'registration-ends',
	'definition-changed'
] as const;
export type ControlCode = (typeof CONTROL_CODES)[number];

/** What one control found in one promotion, or in all of them. */
export interface ControlResult {
	readonly code: ControlCode;
	readonly verdict: ControlVerdict;
	/** Year; null for a control of the whole dossier. */
	readonly cohort: number | null;
	/** What fills the sentence: counts, dates. Never a name. */
	readonly params: Readonly<Record<string, WordingValue>>;
	/** Numbers of the holders it is about, in their promotion: whom to call, what to look at. */
	readonly numbers: readonly number[];
	/** Where it is put right, as an address of the staff pages; null where there is no page for it. */
	readonly remedy: string | null;
}

/** What the controls look at besides the lines. */
export interface ControlFacts {
	readonly programme: { readonly code: string; readonly registeredUntil: string | null };
	readonly promotions: readonly DossierPromotion[];
	/** What is known of a promotion from elsewhere, by year. */
	readonly outside: Readonly<Record<number, OutsideFacts>>;
	/** ISO day on which the controls are made. */
	readonly today: string;
	/** Definitions of the last lock of this programme; null where there is none. */
	readonly lastLock: { readonly definitions: string; readonly rulesVersion: string } | null;
	readonly definitions: string;
	readonly rulesVersion: string;
	/** Share of answers to reach, in percent. */
	readonly responseTarget: number;
	/** Rates of the register's own record, by year; null where none was imported. */
	readonly record: readonly RecordedPromotion[] | null;
}

export interface OutsideFacts {
	/** First and last ISO day of the promotion. */
	readonly period: { readonly first: string; readonly last: string };
	/** Holders that the jury's minutes name; null where nobody has said it. */
	readonly jury: number | null;
	/** Holders sent to the CPF flow; null where nobody has said it. */
	readonly flow: number | null;
}

/** A promotion as the national register prints it (regulation 2.5). Whole percentages, null where it is empty. */
export interface RecordedPromotion {
	readonly year: number;
	readonly certified: number | null;
	readonly certifiedByVae: number | null;
	readonly globalAt6Percent: number | null;
	readonly targetAt6Percent: number | null;
	readonly targetAt24Percent: number | null;
}

/** One thing that must hold before a lock. One file each, and a line in the registry. */
export interface Control {
	readonly code: ControlCode;
	/** A result a promotion, or one for the whole dossier. */
	readonly check: (lines: readonly SnapshotLine[], facts: ControlFacts) => readonly ControlResult[];
}
