import {
	columnRemarks,
	emptyColumnTally,
	profileColumn,
	tallyCell,
	type ColumnTally
} from '#lib/domain/imports/column-profile.ts';
import { addProblem, addProblems, emptyProblemList, toldProblems } from '#lib/domain/imports/problem-list.ts';
import { LIMITS, type Inspection, type ReadingOptions } from '#lib/domain/imports/reading.ts';
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
	const table = await openTable(source, options);
	if (!table.ok) return noTable(table.problems);
	const { tallies, rowCount, problems, kept } = await tallyTable(table.value, withRows);
	const remarks = table.value.names.map((name, index) =>
		columnRemarks(name, tallies[index] ?? emptyColumnTally())
	);
	for (const remark of remarks) addProblems(problems, remark.problems);
	return {
		encoding: table.value.reading.encoding,
		delimiter: table.value.reading.delimiter,
		quote: table.value.reading.quote,
		headerRows: table.value.reading.headerRows,
		columns: table.value.names.map((name, index) =>
			profileColumn(name, tallies[index] ?? emptyColumnTally())
		),
		rowCount,
		warnings: [
			...table.value.warnings,
			...tableWarnings(table.value, rowCount),
			...remarks.flatMap(({ warnings }) => warnings)
		],
		problems: toldProblems(problems),
		...(withRows ? { rows: kept } : {})
	};
}

function noTable(problems: readonly Problem[]): Inspection {
	return {
		encoding: null,
		delimiter: null,
		quote: null,
		headerRows: 0,
		columns: [],
		rowCount: 0,
		warnings: [],
		problems
	};
}

async function tallyTable(table: Table, withRows: boolean) {
	const tallies = table.names.map(emptyColumnTally);
	const problems = emptyProblemList();
	const kept: (readonly string[])[] = [];
	let rowCount = 0;
	for await (const batch of table.batches()) {
		addProblems(problems, batch.problems);
		for (const row of batch.rows) tallyRow(tallies, row);
		rowCount += batch.rows.length;
		if (rowCount > LIMITS.rows) {
			addProblem(problems, { code: 'import.too-many-rows', params: { most: LIMITS.rows } });
			break;
		}
		if (withRows) kept.push(...batch.rows.map(({ cells }) => cells));
	}
	return { tallies, rowCount, problems, kept };
}

function tallyRow(tallies: readonly ColumnTally[], { cells, row }: TableRow): void {
	for (const [index, tally] of tallies.entries()) tallyCell(tally, cells[index] ?? '', row);
}

function tableWarnings({ names }: Table, rowCount: number): Problem[] {
	const warnings: Problem[] = [];
	if (rowCount === 0) warnings.push({ code: 'import.no-rows' });
	if (names.length === 1) warnings.push({ code: 'import.one-column' });
	return warnings;
}
