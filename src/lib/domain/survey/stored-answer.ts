import type { Missing } from '../outcomes/missing.ts';

/** One answer as it is kept: a value of its question type, or the coded reason why there is none. */
export type StoredAnswer = { readonly value: AnswerValue } | { readonly missing: Missing };

/** Plain JSON; each question type says which of these it uses. */
export type AnswerValue =
	| string
	| number
	| boolean
	| readonly string[]
	| { readonly [part: string]: string | number | boolean | null };
