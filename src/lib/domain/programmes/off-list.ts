import type { ListedItem } from './programme.ts';

/** A job, or a structure, was named and is on none of the programme's lists. */
export const OUTSIDE_LIST = 'HORS_LISTE';
/** Nothing was named, or nothing that says which job or structure it is. */
export const NOT_STATED = 'NON_PRECISE';

/** The two codes that stand beside every programme's list of target jobs. */
export const OFF_LIST_JOBS: readonly ListedItem[] = [
	{ code: OUTSIDE_LIST, fr: 'Autre métier', en: 'Another job' },
	{ code: NOT_STATED, fr: 'Métier non précisé', en: 'Job not stated' }
];

/** The two codes that stand beside every programme's list of structures. */
export const OFF_LIST_STRUCTURES: readonly ListedItem[] = [
	{ code: OUTSIDE_LIST, fr: 'Autre type de structure', en: 'Another kind of structure' },
	{ code: NOT_STATED, fr: 'Structure non précisée', en: 'Structure not stated' }
];
