import type { Problem } from './problem.ts';

/** What an operation gives when a person's input may be at fault: the value, or every problem found. */
export type Result<Value> = Ok<Value> | Failure;

export interface Ok<Value> {
	readonly ok: true;
	readonly value: Value;
}

export interface Failure {
	readonly ok: false;
	readonly problems: readonly [Problem, ...Problem[]];
}

export function ok<Value>(value: Value): Ok<Value> {
	return { ok: true, value };
}

export function fail(first: Problem, ...others: readonly Problem[]): Failure {
	return { ok: false, problems: [first, ...others] };
}
