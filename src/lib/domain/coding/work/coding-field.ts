/** The facts of an outcome that are coded from what was written in it. */
export const CODING_LISTS = ['jobFamily', 'structure'] as const;
export type CodingList = (typeof CODING_LISTS)[number];

/** What a person decides on: the two lists, and whether the job is one that the award aims at. */
export type CodingField = CodingList | 'target';

export function isCodingList(text: string): text is CodingList {
	return (CODING_LISTS as readonly string[]).includes(text);
}
