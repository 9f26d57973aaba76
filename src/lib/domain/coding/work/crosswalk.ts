import { isOffList } from '../off-list.ts';

/** An entry of a list, and the codes of earlier editions that it takes over. */
export interface ListedCode {
	readonly code: string;
	readonly replaces?: readonly string[];
}

/**
 * The code of an earlier edition in this one: the same, or the entry that takes it over.
 *
 * @returns undefined when no entry, or more than one, answers for it: a person has to decide again
 */
export function carryCode(code: string, items: readonly ListedCode[]): string | undefined {
	if (isOffList(code) || items.some((item) => item.code === code)) return code;
	const heirs = items.filter(({ replaces = [] }) => replaces.includes(code));
	return heirs.length === 1 ? heirs[0]?.code : undefined;
}
