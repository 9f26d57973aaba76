import type { CodedField, CodeOf, OutcomeField } from '../outcomes/codes.ts';
import type { Outcome } from '../outcomes/outcome.ts';

/**
 * A property of an outcome, as data: the same condition is read over plain outcomes (here), over the column
 * store (`server/tally/compile.ts`) and by PostgreSQL (`server/db/queries/tally.ts`).
 */
export type Condition =
	| { readonly field: OutcomeField; readonly in: readonly string[] }
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] }
	| { readonly not: Condition };

/** True of everyone. */
export const EVERYONE: Condition = { all: [] };

export function is<Field extends CodedField>(field: Field, ...codes: readonly CodeOf<Field>[]): Condition {
	return { field, in: codes };
}

export const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });
export const not = (condition: Condition): Condition => ({ not: condition });

export function matches(condition: Condition, outcome: Outcome): boolean {
	if ('field' in condition) return condition.in.includes(outcome[condition.field]);
	if ('all' in condition) return condition.all.every((part) => matches(part, outcome));
	if ('any' in condition) return condition.any.some((part) => matches(part, outcome));
	return !matches(condition.not, outcome);
}

/** Every fact that a condition looks at, one for each place where it does. */
export function fieldsOf(condition: Condition): readonly OutcomeField[] {
	if ('field' in condition) return [condition.field];
	if ('not' in condition) return fieldsOf(condition.not);
	return ('all' in condition ? condition.all : condition.any).flatMap(fieldsOf);
}
