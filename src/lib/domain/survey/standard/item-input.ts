import type { Item } from '../question-types/index.ts';

type Defaulted = 'star' | 'optional' | 'extra' | 'whole' | 'list';

type WithoutDefaults<Of> = Of extends Item
	? Omit<Of, Defaulted> & Partial<Pick<Of, Extract<keyof Of, Defaulted>>>
	: never;

/** An item as a document may write it: what has a default may be left out. */
export type ItemInput = WithoutDefaults<Item>;
