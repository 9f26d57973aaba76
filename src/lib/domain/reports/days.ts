/** First and last of some ISO days; null where there is none. */
export function spanOf(days: readonly string[]): { readonly first: string; readonly last: string } | null {
	const [first, ...others] = [...days].sort();
	return first === undefined ? null : { first, last: others.at(-1) ?? first };
}
