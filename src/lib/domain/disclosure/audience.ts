/**
 * Who reads a figure, and so what may stand in it (statistics 3.5 and 6.1).
 *
 * `public`: fixed tables of the public page. `internal`: staff on screen. `dossier`: the file sent to France
 * compétences, where nothing is hidden and everything is flagged. `operator`: the person at the command line
 * of the server, who holds the data itself; shown every number, flagged as in a dossier, so that a figure can
 * be checked to the last unit.
 */
export type Audience = 'public' | 'internal' | 'dossier' | 'operator';

/** A reader, and whether small counts of people may be shown to them: the programme's own people. */
export interface Reader {
	readonly audience: Audience;
	/** Counts under five are shown as they are; otherwise they are withheld with their complements. */
	readonly exactCounts: boolean;
}

export const OPERATOR: Reader = { audience: 'operator', exactCounts: true };

/** Smallest cell that may be shown to somebody who is not of the programme. */
export const SMALLEST_CELL = 5;
