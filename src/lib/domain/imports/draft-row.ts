import { quoteFound, type Problem } from '../shared/problem.ts';
import type { FieldReader } from './bind-field.ts';
import type { BoundMapping } from './bind-mapping.ts';
import { comparable } from './comparable.ts';
import { detached } from './detached.ts';
import type { DraftAward, DraftProgramme, Facts } from './draft.ts';
import type { CellValue } from './read-cell.ts';
import type { AwardField, PersonField } from './target-fields.ts';

/** Translates the rows of one file, one after the other. */
export interface RowDrafter {
	/** Null when the row cannot be placed: no programme, no year or no key. */
	draft(row: number, cells: readonly string[]): DraftAward | null;
	/** Programmes in the order the rows name them. */
	readonly programmes: ReadonlyMap<string, DraftProgramme>;
}

export interface DrafterOptions {
	readonly report: (problem: Problem) => void;
	/** A fingerprint, for keys made from facts about people. */
	readonly hash: (text: string) => string;
}

/** What does not change about an award, and so can name it where a file has no key. */
const LASTING_PERSON = [
	'externalKey',
	'familyName',
	'givenName',
	'birthYear'
] as const satisfies PersonField[];
const LASTING_AWARD = ['awardedOn', 'sex', 'route', 'modality', 'centre'] as const satisfies AwardField[];

export function rowDrafter(bound: BoundMapping, { report, hash }: DrafterOptions): RowDrafter {
	const programmes = new Map<string, DraftProgramme>();
	const places = new Map<string, Map<number, Map<string, number>>>();
	const keysOf = (code: string, year: number): Map<string, number> => {
		const years = places.get(code) ?? new Map<number, Map<string, number>>();
		const keys = years.get(year) ?? new Map<string, number>();
		places.set(code, years.set(year, keys));
		return keys;
	};

	const draft = (row: number, cells: readonly string[]): DraftAward | null => {
		const told = (problem: Problem) => {
			report({ ...problem, row });
		};
		const award = bound.award(cells, told);
		const programmeCode = required(bound.programmeCode, cells, told, 'import.programme-empty');
		const year = required(bound.year ?? (() => yearOf(award.awardedOn)), cells, told, 'import.cohort-empty');
		const waves = bound.waves.map(({ months, read }) => ({ months, fields: read(cells, told) }));
		const person = bound.person(cells, told);
		if (typeof programmeCode !== 'string' || typeof year !== 'number') return null;
		const keys = keysOf(programmeCode, year);
		const key = columnsKey(bound, cells) ?? rankedKey(keys, hash(lastingFacts(person, award)));
		const before = keys.get(key);
		if (key === '' || before !== undefined) {
			told(keyProblem(key, before));
			return null;
		}
		keys.set(key, row);
		if (!programmes.has(programmeCode)) {
			programmes.set(programmeCode, { code: programmeCode, row, facts: bound.programme(cells, told) });
		}
		return { row, programmeCode, year, key, person, award, attributes: attributesOf(bound, cells), waves };
	};
	return { draft, programmes };
}

/** The value of a field that every row must have. An unreadable cell has told its problem already. */
function required(
	read: FieldReader,
	cells: readonly string[],
	report: (problem: Problem) => void,
	code: string
): CellValue | null {
	let flaws = 0;
	const value = read(cells, (problem) => {
		flaws += 1;
		report(problem);
	});
	const given = value === '' ? null : value;
	if (given === null && flaws === 0) report({ code });
	return given;
}

function keyProblem(key: string, other: number | undefined): Problem {
	if (other === undefined) return { code: 'import.key-empty' };
	return { code: 'import.key-twice', found: quoteFound(key), params: { other } };
}

/** The key of a row from its columns; empty when one of them is. Undefined when the key is made from facts. */
function columnsKey({ keyColumns, isEmpty }: BoundMapping, cells: readonly string[]): string | undefined {
	if (keyColumns === null) return undefined;
	const parts = keyColumns.map((index) => (cells[index] ?? '').trim());
	return parts.some(isEmpty) ? '' : detached(parts.join('|'));
}

/** The first rank that no row of the same facts has taken. */
function rankedKey(keys: ReadonlyMap<string, number>, facts: string): string {
	let rank = 1;
	while (keys.has(`${facts}-${rank}`)) rank += 1;
	return `${facts}-${rank}`;
}

/**
 * People with the same lasting facts take ranks in the order of the file. They are interchangeable: a corrected
 * or longer file gives each of them one of its rows, and every count comes out right.
 */
function lastingFacts(person: Facts<PersonField>, award: Facts<AwardField>): string {
	const facts = [...LASTING_PERSON.map((name) => person[name]), ...LASTING_AWARD.map((name) => award[name])];
	return facts.map((fact) => comparable(String(fact ?? ''))).join('|');
}

function yearOf(date: unknown): number | null {
	return typeof date === 'string' ? Number(date.slice(0, 4)) : null;
}

function attributesOf(
	{ attributes, isEmpty }: BoundMapping,
	cells: readonly string[]
): Record<string, string> {
	const kept: Record<string, string> = {};
	for (const { name, index } of attributes) {
		const cell = cells[index] ?? '';
		if (!isEmpty(cell)) kept[name] = cell.replace(/\s+/g, ' ').trim();
	}
	return kept;
}
