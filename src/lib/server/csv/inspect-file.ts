import {
	choiceProfile,
	emptyChoiceTally,
	tallyChoices,
	type ChoiceTally
} from '#lib/domain/imports/choices.ts';
import {
	columnRemarks,
	emptyColumnTally,
	profileColumn,
	tallyCell,
	type ColumnTally
} from '#lib/domain/imports/column-profile.ts';
import { addProblem, addProblems, emptyProblemList, toldProblems } from '#lib/domain/imports/problem-list.ts';
import {
	isQuestion,
	LIMITS,
	type ColumnProfile,
	type ExportProfile,
	type Inspection,
	type ReadingOptions
} from '#lib/domain/imports/reading.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import { openTable, type Table, type TableRow } from './open-table.ts';
import type { FileSource } from './source.ts';

export interface InspectionRequest extends ReadingOptions {
	/** Also give the table itself. */
	readonly rows?: boolean;
}

/**
 * Reads a whole file and says what was understood of it. Memory does not grow with the file unless its rows
 * are asked for.
 */
export async function inspectFile(
	source: FileSource,
	{ rows: withRows = false, ...options }: InspectionRequest = {}
): Promise<Inspection> {
	const opened = await openTable(source, options);
	if (!opened.ok) return noTable(opened.problems);
	const table = opened.value;
	const { columns, rowCount, problems, kept, ...seen } = await tallyTable(table, withRows);
	const remarks = columns.map(({ name, tally }) => columnRemarks(name, tally));
	for (const remark of remarks) addProblems(problems, remark.problems);
	return {
		...describeReading(table),
		columns: columns.map(profile),
		rowCount,
		warnings: [
			...table.warnings,
			...seen.warnings,
			...tableWarnings(table, rowCount),
			...unfinishedWarnings(seen.unfinished, options),
			...remarks.flatMap(({ warnings }) => warnings)
		],
		problems: toldProblems(problems),
		...(withRows ? { rows: kept } : {})
	};
}

function describeReading(table: Table) {
	const { reading, format, sheet, sheets, tables } = table;
	// The text that a sheet is read as is ours, not the file's.
	const isText = format === 'csv';
	return {
		encoding: reading.encoding,
		delimiter: isText ? reading.delimiter : null,
		quote: isText ? reading.quote : null,
		escape: isText ? reading.escape : null,
		titleRows: reading.titleRows,
		headerRows: reading.headerRows,
		format,
		sheet,
		sheets,
		tables,
		profile: exportProfile(table)
	};
}

function exportProfile({ recognised }: Table): ExportProfile | null {
	if (!recognised) return null;
	const { known, proof } = recognised;
	return { name: known.name, proof, missing: known.missing };
}

function noTable(problems: readonly Problem[]): Inspection {
	return {
		encoding: null,
		delimiter: null,
		quote: null,
		escape: null,
		titleRows: 0,
		headerRows: 0,
		format: 'csv',
		sheet: null,
		sheets: [],
		tables: [],
		profile: null,
		columns: [],
		rowCount: 0,
		warnings: [],
		problems
	};
}

interface SeenColumn {
	readonly name: string;
	readonly tally: ColumnTally;
	readonly choices: ChoiceTally;
}

async function tallyTable(table: Table, withRows: boolean) {
	const columns = table.names.map((name): SeenColumn => {
		return { name, tally: emptyColumnTally(), choices: emptyChoiceTally() };
	});
	const problems = emptyProblemList();
	const warnings: Problem[] = [];
	const kept: (readonly string[])[] = [];
	let rowCount = 0;
	let unfinished = 0;
	for await (const batch of table.batches()) {
		addProblems(
			problems,
			batch.problems.filter((problem) => !isQuestion(problem))
		);
		warnings.push(...batch.problems.filter(isQuestion), ...batch.warnings);
		for (const row of batch.rows) tallyRow(columns, row);
		rowCount += batch.rows.length;
		unfinished += batch.unfinished;
		if (rowCount > LIMITS.rows) {
			addProblem(problems, { code: 'import.too-many-rows', params: { most: LIMITS.rows } });
			break;
		}
		if (withRows) kept.push(...batch.rows.map(({ cells }) => cells));
	}
	return { columns, rowCount, problems, warnings, unfinished, kept };
}

function tallyRow(columns: readonly SeenColumn[], { cells, row }: TableRow): void {
	for (const [index, { tally, choices }] of columns.entries()) {
		const cell = cells[index] ?? '';
		tallyCell(tally, cell, row);
		tallyChoices(choices, cell);
	}
}

function profile({ name, tally, choices }: SeenColumn): ColumnProfile {
	const own = profileColumn(name, tally);
	const several = own.type === 'text' ? choiceProfile(choices) : undefined;
	return several ? { ...own, choices: several } : own;
}

function unfinishedWarnings(count: number, { unfinished }: ReadingOptions): Problem[] {
	if (count === 0) return [];
	const code = unfinished === 'skip' ? 'import.unfinished-skipped' : 'import.unfinished-rows';
	return [{ code, params: { count } }];
}

function tableWarnings({ names }: Table, rowCount: number): Problem[] {
	const warnings: Problem[] = [];
	if (rowCount === 0) warnings.push({ code: 'import.no-rows' });
	if (names.length === 1) warnings.push({ code: 'import.one-column' });
	return warnings;
}
