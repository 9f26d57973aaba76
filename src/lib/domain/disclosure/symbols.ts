/**
 * What stands in place of a number wherever one would: tables, CSV and JSON, alternative texts, tooltips,
 * legends, properties of a document (statistics 6.2).
 */
export const SYMBOLS = {
	/** Withheld, so that nobody can be recognised. */
	confidential: 'c',
	/** Nobody in the denominator, or a rate that cannot be computed here. */
	notCalculable: 'n. c.',
	/** Not known. */
	missing: ':',
	/** Nobody, truly: an empty group is not a person. */
	zero: '0'
} as const;
