import {
	addStagedLines,
	emptyStagedLines,
	type StagedAward,
	type StagedLines
} from '../db/queries/import-stage.ts';
import type { NewCohort, NewProgramme } from '../db/queries/programmes.ts';
import type { Places } from './import-places.ts';

/** Programmes and cohorts that rows need and that are not there yet. */
export interface NewPlaces {
	readonly programmes: readonly NewProgramme[];
	readonly cohorts: readonly NewCohort[];
}

/** Carries planned rows out, with the places they need. */
export type PlanWriter = (lines: StagedLines, places: NewPlaces) => Promise<void>;

/** Gathers planned rows and writes some thousands at a time, while the next ones are read. */
export interface WriteQueue {
	add(staged: readonly StagedAward[]): Promise<void>;
	/** Waits for the write under way. */
	settle(): Promise<void>;
	/** Waits for the last write; what is still gathered is written unless there was a problem. */
	end(isSound: boolean): Promise<void>;
}

const ROWS_AT_ONCE = 5000;

export function openWriteQueue(write: PlanWriter, places: Places): WriteQueue {
	let gathered = emptyStagedLines();
	let writing: Promise<void> = Promise.resolve();
	const taken = { programmes: 0, cohorts: 0 };

	const takeNewPlaces = (): NewPlaces => {
		const programmes = places.programmes.slice(taken.programmes);
		const cohorts = places.cohorts.slice(taken.cohorts);
		taken.programmes = places.programmes.length;
		taken.cohorts = places.cohorts.length;
		return { programmes, cohorts };
	};
	const writeGathered = async (): Promise<void> => {
		await writing;
		writing = write(gathered, takeNewPlaces());
		// It is awaited before the next one; until then its failure must not end the process.
		writing.catch(() => undefined);
		gathered = emptyStagedLines();
	};
	return {
		add: async (staged) => {
			addStagedLines(gathered, staged);
			if (gathered.rowCount >= ROWS_AT_ONCE) await writeGathered();
		},
		settle: () => writing,
		end: async (isSound) => {
			if (isSound && gathered.rowCount > 0) await writeGathered();
			await writing;
		}
	};
}
