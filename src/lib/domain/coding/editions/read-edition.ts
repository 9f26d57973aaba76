import type { Problem } from '../../shared/problem.ts';
import { quoteFound } from '../../shared/problem.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { EDITION_FORMATS, type Part } from './edition-formats.ts';
import type { EditionTables, UpdatedList } from './edition.ts';

/** A publisher's file, read as a table. */
export interface SourceTable {
	readonly file: string;
	/** Names of its columns. */
	readonly names: readonly string[];
	readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** Problems told at a time: a file of another kind would have thousands. */
const MOST_PROBLEMS = 20;

/**
 * Reads an edition from the files of its publisher: each part is known by its columns, whatever the file is called.
 *
 * Refused whole, with the line and the cause: a part that is missing, a code that is not of the nomenclature's
 * shape, a code without a wording, a code named twice, a wording whose code is not in the list of codes.
 */
export function readEdition(list: UpdatedList, files: readonly SourceTable[]): Result<EditionTables> {
	const parts = EDITION_FORMATS[list];
	const problems: Problem[] = files
		.filter((file) => !parts.some((part) => fits(file, part)))
		.map((file) => unrecognised(file, parts));
	const found = parts.flatMap((part) => {
		const file = files.find((one) => fits(one, part));
		if (file) return [{ part, file }];
		problems.push({ code: 'nomenclature.part-missing', params: { columns: part.columns.join(', ') } });
		return [];
	});
	if (problems.length > 0) return refused(problems);
	const read = found.map(({ part, file }) => readPart(part, file, problems));
	const tables = Object.fromEntries(read.map(({ table, rows }) => [table, rows]));
	problems.push(...read.flatMap((one) => strangers(one, read)));
	return problems.length > 0 ? refused(problems) : ok(tables);
}

function fits({ names }: SourceTable, { columns }: Part): boolean {
	return columns.every((column) => names.includes(column));
}

function unrecognised({ file, names }: SourceTable, parts: readonly Part[]): Problem {
	return {
		code: 'nomenclature.file-unrecognised',
		at: file,
		found: quoteFound(names.join(', ')),
		params: { columns: parts.map(({ columns }) => columns.join(', ')).join(' ; ') }
	};
}

function refused(problems: readonly Problem[]): Result<never> {
	const [first, ...others] = problems.slice(0, MOST_PROBLEMS);
	if (!first) throw new Error('Refused without a problem.');
	const more = problems.length - MOST_PROBLEMS;
	return more > 0
		? fail(first, ...others, { code: 'nomenclature.more-problems', params: { count: more } })
		: fail(first, ...others);
}

interface ReadPart {
	readonly table: string;
	readonly part: Part;
	readonly file: string;
	readonly rows: readonly (readonly string[])[];
	/** Line of each row. */
	readonly lines: readonly number[];
}

function readPart(part: Part, { file, names, rows }: SourceTable, problems: Problem[]): ReadPart {
	const places = part.columns.map((column) => names.indexOf(column));
	const seen = new Set<string>();
	const kept: (readonly string[])[] = [];
	const lines: number[] = [];
	for (const { row, cells } of rows) {
		const values = places.map((place) => cells[place] ?? '');
		const entries = part.read(values.map(oneLine), values);
		for (const entry of entries) {
			const problem = findFault(part, entry, seen);
			if (problem) problems.push({ ...problem, at: file, row });
			else {
				kept.push(entry);
				lines.push(row);
			}
		}
	}
	if (kept.length === 0 && problems.length === 0) problems.push({ code: 'nomenclature.no-entry', at: file });
	return { table: part.table, part, file, rows: kept, lines };
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

function findFault(
	{ code: shape, columns, oneEach }: Part,
	[code = '', wording = '']: readonly string[],
	seen: Set<string>
): Problem | undefined {
	const [codeColumn = '', wordingColumn = ''] = columns;
	if (!shape.test(code))
		return { code: 'nomenclature.code-wrong', column: codeColumn, found: quoteFound(code) };
	if (wording === '')
		return { code: 'nomenclature.wording-empty', column: wordingColumn, params: { entry: code } };
	if (oneEach && seen.has(code)) {
		return { code: 'nomenclature.code-twice', column: codeColumn, found: code };
	}
	seen.add(code);
	return undefined;
}

/** Wordings of codes that the list of codes, another part of the same edition, does not have. */
function strangers({ part, file, rows, lines }: ReadPart, all: readonly ReadPart[]): readonly Problem[] {
	const listed = all.find(({ table }) => table === part.codesIn);
	if (!listed) return [];
	const codes = new Set(listed.rows.map(([code = '']) => code));
	return rows.flatMap(([code = ''], index): readonly Problem[] => {
		const row = lines[index];
		if (codes.has(code) || row === undefined) return [];
		return [{ code: 'nomenclature.code-unlisted', at: file, row, found: code }];
	});
}
