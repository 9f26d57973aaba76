import type { Bilingual } from '../programmes/programme.ts';

/**
 * A text to be said later, in the reader's language: a key of the message catalogue and what fills it.
 *
 * The domain chooses the sentence; `i18n/format-wording.ts` says it, and formats every number on the way.
 */
export interface Wording {
	readonly key: string;
	readonly params?: Readonly<Record<string, WordingValue>>;
}

/** Numbers are plain counts; the rest says how it is to be written. */
export type WordingValue =
	| string
	| number
	| Wording
	| { readonly share: { readonly x: number; readonly d: number } }
	/** A bound or a rate from 0 to 1, written as a whole percentage. */
	| { readonly bound: number }
	/** A difference of rates from -1 to 1, written in signed points. */
	| { readonly points: number }
	| { readonly euros: number }
	/** A measure that may fall between two whole numbers, such as months: written with one decimal at most. */
	| { readonly decimal: number }
	| { readonly date: string }
	| { readonly name: Bilingual };

/** What a code is called: by a key, in the institution's own two languages, or as the file spelled it. */
export type Label = Wording | { readonly name: Bilingual } | { readonly text: string };
