import type { Problem } from '../../shared/problem.ts';
import type { DraftAward } from '../draft.ts';
import type { Mapping } from '../mapping.ts';

export type CheckStatus = 'pass' | 'warning' | 'fail';

/** What is known of a file before its rows. */
export interface ScreeningSetting {
	readonly mapping: Mapping;
	/** Columns of the file. */
	readonly names: readonly string[];
	/** Day of the import, ISO. */
	readonly today: string;
	/** What reading the file found odd, and no reason to refuse it. */
	readonly warnings: readonly Problem[];
}

/** What the rows did, once all are read and planned. */
export interface ScreeningTotals {
	readonly rowCount: number;
	readonly created: number;
	readonly updated: number;
	readonly unchanged: number;
	/** Of the created ones, those in promotions that held awards already. */
	readonly createdAmongKnown: number;
}

export type Tell = (problem: Problem) => void;

/** One check at work on one file. */
export interface CheckRun {
	/** Every record, readable or not. */
	readonly record?: (row: number, cells: readonly string[], tell: Tell) => void;
	/** Every record that could be translated. */
	readonly draft?: (draft: DraftAward, tell: Tell) => void;
	readonly end?: (totals: ScreeningTotals, tell: Tell) => void;
}

/** A named question put to every file, as a statistics office does before it takes one. */
export interface Check {
	/** What finding anything means: a failure blocks, a warning is accepted by a person. */
	readonly severity: 'fail' | 'warning';
	/** Codes of the problems of reading that this check is about. */
	readonly problems?: readonly string[];
	/** Null where the mapping has nothing that the check looks at. */
	readonly open?: (setting: ScreeningSetting) => CheckRun | null;
}
