/** A job, or an employer, is named and is on none of the programme's lists. */
export const OUTSIDE_LIST = 'HORS_LISTE';
/** Nothing is named, or nothing that says which job or employer it is. */
export const NOT_STATED = 'NON_PRECISE';

/** What the two codes that stand beside a programme's list are called, in the language of the reader. */
export type OffListLabels = Readonly<Record<typeof OUTSIDE_LIST | typeof NOT_STATED, string>>;

export function isOffList(code: string): code is keyof OffListLabels {
	return code === OUTSIDE_LIST || code === NOT_STATED;
}
