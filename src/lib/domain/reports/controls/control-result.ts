import type { WordingValue } from '../../shared/wording.ts';

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
