import type { Problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { bindField, type Binder, type FieldReader } from './bind-field.ts';
import { comparable } from './comparable.ts';
import type { Facts } from './draft.ts';
import { columnLocator } from './locate-columns.ts';
import { ignoredColumns, measuredColumns, sourceEntries, type Sources } from './mapped-columns.ts';
import type { Mapping } from './mapping.ts';
import type { CellValue, ColumnStyle } from './read-cell.ts';
import {
	AWARD_FIELDS,
	COHORT_YEAR,
	PERSON_FIELDS,
	PROGRAMME_FIELDS,
	WAVE_FIELDS,
	type AwardField,
	type FieldKind,
	type PersonField,
	type ProgrammeField,
	type WaveField
} from './target-fields.ts';

/** Reads the fields of one part of a mapping from a row. */
export type FactsReader<Name extends string> = (
	cells: readonly string[],
	report: (problem: Problem) => void
) => Facts<Name>;

/** A mapping made ready for the columns of one file. */
export interface BoundMapping {
	readonly programmeCode: FieldReader;
	readonly programme: FactsReader<ProgrammeField>;
	readonly year: FieldReader | null;
	readonly person: FactsReader<PersonField>;
	readonly award: FactsReader<AwardField>;
	readonly waves: readonly { readonly months: number; readonly read: FactsReader<WaveField> }[];
	readonly attributes: readonly { readonly name: string; readonly index: number }[];
	/** Places of the key columns; null when the key is made from facts. */
	readonly keyColumns: readonly number[] | null;
	readonly isEmpty: (cell: string) => boolean;
	/** Columns whose numbers or dates are read: their style must be known. */
	readonly measured: readonly number[];
	readonly ignored: readonly string[];
}

/**
 * Finds every column that a mapping names, and checks every value that it gives.
 *
 * @param names columns of the file
 * @param styles how numbers and dates are written, by place of the column
 */
export function bindMapping(
	mapping: Mapping,
	names: readonly string[],
	styles: readonly ColumnStyle[] = []
): Result<BoundMapping> {
	if (mapping.programme.code === undefined) return fail({ code: 'import.programme-missing' });
	const locator = columnLocator(names);
	const binder: Binder = { locator, styles, isEmpty: emptyCells(mapping.file?.missing ?? []) };
	const bound: BoundMapping = {
		programmeCode: bindField(mapping.programme.code, PROGRAMME_FIELDS.code, 'programme.code', binder),
		programme: bindFacts(mapping.programme, PROGRAMME_FIELDS, 'programme', binder),
		year: mapping.cohort ? bindField(mapping.cohort, COHORT_YEAR, 'cohort', binder) : null,
		person: bindFacts(mapping.person ?? {}, PERSON_FIELDS, 'person', binder),
		award: bindFacts(mapping.award ?? {}, AWARD_FIELDS, 'award', binder),
		waves: mapping.waves.map(({ months, fields }) => ({
			months,
			read: bindFacts(fields, WAVE_FIELDS, `waves.${months}`, binder)
		})),
		attributes: (mapping.attributes ?? []).map((name) => ({ name, index: locator.locate(name) })),
		keyColumns: 'columns' in mapping.key ? mapping.key.columns.map((name) => locator.locate(name)) : null,
		isEmpty: binder.isEmpty,
		measured: measuredColumns(mapping).map((name) => locator.locate(name)),
		ignored: ignoredColumns(mapping, names)
	};
	const [first, ...others] = locator.problems;
	return first ? fail(first, ...others) : ok(bound);
}

function bindFacts<Name extends string>(
	sources: Sources<Name>,
	kinds: Readonly<Record<Name, FieldKind>>,
	at: string,
	binder: Binder
): FactsReader<Name> {
	const readers = sourceEntries(sources).map(([name, source]) => ({
		name,
		read: bindField(source, kinds[name], `${at}.${name}`, binder)
	}));
	return (cells, report) => {
		const facts: { [Field in Name]?: CellValue | null } = {};
		for (const { name, read } of readers) facts[name] = read(cells, report);
		return facts;
	};
}

/** Cells that stand for an empty one: blank ones, and the words that the mapping names. */
function emptyCells(words: readonly string[]): (cell: string) => boolean {
	const known = new Set(words.map(comparable));
	return known.size === 0
		? (cell) => cell.trim() === ''
		: (cell) => cell.trim() === '' || known.has(comparable(cell));
}
