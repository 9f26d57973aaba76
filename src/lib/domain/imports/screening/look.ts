import { quoteFound, type Problem } from '../../shared/problem.ts';
import { sourceParts, valueColumns } from '../bind-field.ts';
import type { DraftAward, DraftWave } from '../draft.ts';
import type { FieldSource } from '../mapping.ts';
import type { CellValue } from '../read-cell.ts';
import type { AwardField, PersonField, WaveField } from '../target-fields.ts';
import type { CheckRun, ScreeningSetting } from './check.ts';

/** A filled field of a row, with what stands around it. */
export interface SeenValue {
	readonly value: CellValue;
	readonly draft: DraftAward;
	readonly today: string;
}

export interface SeenWaveValue extends SeenValue {
	readonly wave: DraftWave;
}

/** What is odd about a value: the code of its sentence and what the sentence needs. */
export type Finding = Pick<Problem, 'code' | 'params'>;

type Opener = (setting: ScreeningSetting) => CheckRun | null;

/** Looks at one field of every award that a file gives it for. */
export function eachAward(field: AwardField, look: (seen: SeenValue) => Finding | null): Opener {
	return eachFact('award', field, look);
}

/** Looks at one field of every person. */
export function eachPerson(field: PersonField, look: (seen: SeenValue) => Finding | null): Opener {
	return eachFact('person', field, look);
}

function eachFact<Part extends 'award' | 'person'>(
	part: Part,
	field: Part extends 'award' ? AwardField : PersonField,
	look: (seen: SeenValue) => Finding | null
): Opener {
	return ({ mapping, today }) => {
		const sources: Readonly<Record<string, FieldSource | undefined>> = mapping[part] ?? {};
		const source = sources[field];
		if (source === undefined) return null;
		const column = columnOf(source);
		return {
			draft: (draft, tell) => {
				const facts: Readonly<Record<string, CellValue | null>> = draft[part];
				const value = facts[field] ?? null;
				const finding = value === null ? null : look({ value, draft, today });
				if (finding !== null && value !== null) tell(located(finding, draft.row, value, column));
			}
		};
	};
}

/** Looks at one field of every wave that a file gives it for. */
export function eachWave(field: WaveField, look: (seen: SeenWaveValue) => Finding | null): Opener {
	return ({ mapping, today }) => {
		const sources = mapping.waves.map(({ fields }) => fields[field]);
		if (sources.every((source) => source === undefined)) return null;
		return {
			draft: (draft, tell) => {
				for (let index = 0; index < draft.waves.length; index += 1) {
					const wave = draft.waves[index];
					const value = wave?.fields[field] ?? null;
					const finding = wave && value !== null ? look({ value, wave, draft, today }) : null;
					if (finding === null || value === null) continue;
					tell(located(finding, draft.row, value, columnOf(sources[index])));
				}
			}
		};
	};
}

/** The activity that a wave is counted by; null when the file does not say it. */
export function activityOf({ fields }: DraftWave): CellValue | null {
	return fields.correctedActivity ?? fields.activity ?? null;
}

/** Does the mapping give any wave an activity? */
export function tellsActivity({ mapping }: ScreeningSetting): boolean {
	return mapping.waves.some(
		({ fields }) => fields.activity !== undefined || fields.correctedActivity !== undefined
	);
}

function columnOf(source: FieldSource | undefined): string | undefined {
	return source === undefined ? undefined : valueColumns(sourceParts(source))[0];
}

function located(finding: Finding, row: number, value: CellValue, column: string | undefined): Problem {
	const found = quoteFound(String(value));
	return { ...finding, row, ...(column === undefined ? {} : { column }), found };
}
