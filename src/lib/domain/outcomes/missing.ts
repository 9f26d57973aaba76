/** Why a value is absent. An empty cell that could mean four things is never stored. */
export const MISSING = ['not-asked', 'not-applicable', 'refused', 'unknown'] as const;

export type Missing = (typeof MISSING)[number];

export function isMissing(code: string): code is Missing {
	return (MISSING as readonly string[]).includes(code);
}
