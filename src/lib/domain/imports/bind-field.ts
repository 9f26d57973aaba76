import { quoteFound, type Problem } from '../shared/problem.ts';
import { bindCondition, type RowTest } from './bind-condition.ts';
import { comparable } from './comparable.ts';
import { detached } from './detached.ts';
import type { ColumnLocator } from './locate-columns.ts';
import type { FieldSource } from './mapping.ts';
import { readCell, type CellValue, type ColumnStyle } from './read-cell.ts';
import type { FieldKind } from './target-fields.ts';

/** What a row says about a field; null when the cell is empty. */
export type FieldReader = (cells: readonly string[], report: (problem: Problem) => void) => CellValue | null;

/** Everything that binding a field needs to know about the file. */
export interface Binder {
	readonly locator: ColumnLocator;
	/** By place of the column. */
	readonly styles: readonly ColumnStyle[];
	readonly isEmpty: (cell: string) => boolean;
}

/** The parts of a source, whichever way it is written. */
export type SourceParts = Exclude<FieldSource, string>;

export function sourceParts(source: FieldSource): SourceParts {
	return typeof source === 'string' ? { column: source } : source;
}

/** The columns that a source reads values from, conditions left out. */
export function valueColumns({ column, columns }: SourceParts): readonly string[] {
	return [...(column === undefined ? [] : [column]), ...(columns ?? [])];
}

/**
 * A field made ready for rows: cases first, then the first filled column, then what an empty cell means.
 *
 * @param at where the field stands in the mapping, for its own problems: `award.sex`
 */
export function bindField(source: FieldSource, kind: FieldKind, at: string, binder: Binder): FieldReader {
	const parts = sourceParts(source);
	const cases = (parts.cases ?? []).map(({ when, value }) => ({
		holds: bindCondition(when, binder.locator, binder.isEmpty),
		value: checkedValue(value, kind, at, binder)
	}));
	const empty = checkedOptional(parts.empty ?? parts.value, kind, at, binder);
	const cells = valueColumns(parts).map((name) => bindColumn(name, parts, kind, at, binder));
	return (row, report) => {
		const held = firstHolding(cases, row);
		if (held !== undefined) return held;
		for (const cell of cells) {
			const value = cell(row, report);
			if (value !== null) return value;
		}
		return empty;
	};
}

interface BoundCase {
	readonly holds: RowTest;
	readonly value: CellValue;
}

function firstHolding(cases: readonly BoundCase[], row: readonly string[]): CellValue | undefined {
	for (const { holds, value } of cases) if (holds(row)) return value;
	return undefined;
}

const REMEMBERED = 4000;

/** One column of a field. Values repeat: each is translated once, and remembered. */
function bindColumn(
	name: string,
	parts: SourceParts,
	kind: FieldKind,
	at: string,
	binder: Binder
): FieldReader {
	const index = binder.locator.locate(name);
	const translate = cellTranslator(parts, kind, at, binder, index);
	const known = new Map<string, CellValue | Problem | null>();
	const column = binder.locator.names[index] ?? name;
	return (cells, report) => {
		const cell = cells[index] ?? '';
		if (cell === '') return null;
		let result = known.get(cell);
		if (result === undefined) {
			result = translate(cell);
			if (known.size < REMEMBERED) known.set(detached(cell), result);
		}
		if (typeof result !== 'object' || result === null) return result;
		report({ ...result, column });
		return null;
	};
}

function cellTranslator(parts: SourceParts, kind: FieldKind, at: string, binder: Binder, index: number) {
	const values = new Map(
		Object.entries(parts.values ?? {}).map(([text, value]) => [
			comparable(text),
			checkedValue(value, kind, at, binder)
		])
	);
	const otherwise = checkedOptional(parts.otherwise, kind, at, binder);
	const factor = (parts.multiply ?? 1) / (parts.divide ?? 1);
	const style = binder.styles[index] ?? {};
	return (cell: string): CellValue | Problem | null => {
		if (binder.isEmpty(cell)) return null;
		const named = values.size > 0 ? values.get(comparable(cell)) : undefined;
		if (named !== undefined) return named;
		const read = readCell(cell, kind, style);
		if (typeof read === 'number') return read * factor;
		// A list of values names every value there is, for texts too.
		if (typeof read === 'string' && (kind.kind !== 'text' || values.size === 0)) return read;
		if (otherwise !== null) return otherwise;
		return typeof read === 'object' ? read : unknownText(cell, parts);
	};
}

function unknownText(cell: string, { values = {} }: SourceParts): Problem {
	const expected = quoteFound(Object.keys(values).join(', '));
	return { code: 'import.value-unknown', found: quoteFound(cell), params: { expected } };
}

function checkedOptional(value: string | undefined, kind: FieldKind, at: string, binder: Binder) {
	return value === undefined ? null : checkedValue(value, kind, at, binder);
}

/** A value that the mapping itself gives must be one that the field may take. */
function checkedValue(value: string, kind: FieldKind, at: string, { locator }: Binder): CellValue {
	const read = readCell(value, kind, { decimal: '.', dates: 'ymd' });
	if (typeof read !== 'object') return read;
	const expected = kind.kind === 'code' ? kind.codes.join(', ') : kind.kind;
	locator.problems.push({ code: 'import.mapping-value', at, found: quoteFound(value), params: { expected } });
	return value;
}
