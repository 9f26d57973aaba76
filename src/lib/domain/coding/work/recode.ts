import { deriveOutcome, type DerivationFacts } from '../../outcomes/derive.ts';
import type { Outcome, ReportedOutcome } from '../../outcomes/outcome.ts';
import type { CodingField } from './coding-field.ts';

/** One fact of an outcome that a decision gives. */
export interface CodeChange {
	readonly field: CodingField;
	readonly code: string;
}

/** The outcome with these codes, derived again by the rules in force. */
export function recode(
	outcome: ReportedOutcome,
	changes: readonly CodeChange[],
	facts: DerivationFacts
): Outcome {
	const given = Object.fromEntries(changes.map(({ field, code }) => [field, code]));
	return deriveOutcome({ ...outcome, ...given }, facts);
}
