import type { CellValue } from './read-cell.ts';
import type { AwardField, PersonField, ProgrammeField, WaveField } from './target-fields.ts';

/** What a row says: a field that the mapping leaves out is absent, an empty cell is null. */
export type Facts<Name extends string> = { readonly [Field in Name]?: CellValue | null };

/** One row of a file, translated: an award with its person and its waves. */
export interface DraftAward {
	readonly row: number;
	readonly programmeCode: string;
	readonly year: number;
	/** What names the award again in the next file, within its programme and year. */
	readonly key: string;
	readonly person: Facts<PersonField>;
	readonly award: Facts<AwardField>;
	readonly attributes: Readonly<Record<string, string>>;
	readonly waves: readonly DraftWave[];
}

export interface DraftWave {
	readonly months: number;
	readonly fields: Facts<WaveField>;
}

/** A programme as the first row that names it describes it. */
export interface DraftProgramme {
	readonly code: string;
	readonly row: number;
	readonly facts: Facts<ProgrammeField>;
}
