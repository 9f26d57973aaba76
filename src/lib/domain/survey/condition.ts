import * as v from 'valibot';

/**
 * What is known before anything is asked: the wave, in months; the situation at entry, as the award has it
 * (`SAL`, `DE`… or why it is missing); whether an earlier wave has answers to show and copy (`YES`, `NO`).
 */
export const FACTS = ['wave', 'entrySituation', 'earlier'] as const;
export type FactName = (typeof FACTS)[number];
export type Facts = Readonly<Record<FactName, string>>;

/** When a question is asked. Codes are compared, never labels. */
export type Condition =
	| { readonly question: string; readonly in: readonly string[] }
	| { readonly fact: FactName; readonly in: readonly string[] }
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] }
	| { readonly not: Condition };

const codes = v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.minLength(1), v.readonly());
const several = v.pipe(
	v.array(v.lazy((): v.GenericSchema<unknown, Condition> => conditionSchema)),
	v.minLength(1),
	v.readonly()
);

export const conditionSchema: v.GenericSchema<unknown, Condition> = v.union([
	v.strictObject({ question: v.string(), in: codes }),
	v.strictObject({ fact: v.picklist(FACTS), in: codes }),
	v.strictObject({ all: several }),
	v.strictObject({ any: several }),
	v.strictObject({ not: v.lazy((): v.GenericSchema<unknown, Condition> => conditionSchema) })
]);

/** True, false, or undefined: it depends on answers that are not given yet. */
export type Truth = boolean | undefined;

export interface Known {
	readonly facts: Facts;
	/** Codes of the answer to a question: none when it has none, undefined when that is still open. */
	readonly codesOf: (question: string) => readonly string[] | undefined;
}

/**
 * Does a condition hold?
 *
 * Kleene's three values: what is open stays undefined unless the rest decides, so that an answer given later
 * can only turn undefined into true or false, never one of these into the other.
 */
export function holds(condition: Condition, known: Known): Truth {
	if ('question' in condition) return compare(condition.in, known.codesOf(condition.question));
	if ('fact' in condition) return condition.in.includes(known.facts[condition.fact]);
	if ('not' in condition) return negate(holds(condition.not, known));
	if ('all' in condition) return decide(condition.all, known, false);
	return decide(condition.any, known, true);
}

/** Every condition that compares something, with where it compares it. */
export function comparisonsOf(condition: Condition): readonly Exclude<Condition, Compound>[] {
	if ('question' in condition || 'fact' in condition) return [condition];
	if ('not' in condition) return comparisonsOf(condition.not);
	return ('all' in condition ? condition.all : condition.any).flatMap(comparisonsOf);
}

type Compound = Extract<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

function compare(wanted: readonly string[], given: readonly string[] | undefined): Truth {
	return given?.some((code) => wanted.includes(code));
}

function negate(truth: Truth): Truth {
	return truth === undefined ? undefined : !truth;
}

/** `all` is decided by the first false, `any` by the first true; else by all of them together. */
function decide(parts: readonly Condition[], known: Known, deciding: boolean): Truth {
	const truths = parts.map((part) => holds(part, known));
	if (truths.includes(deciding)) return deciding;
	return truths.includes(undefined) ? undefined : !deciding;
}
