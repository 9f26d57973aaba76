import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the shipped tables are, from the folder that Devenir runs in. */
export const TABLES_FOLDER = join('src', 'lib', 'server', 'nomenclatures', 'data');

/** Tables of editions that are newer than the shipped ones, by name. */
const installed = new Map<string, readonly (readonly string[])[]>();

/**
 * Puts the tables of an edition in the place of the shipped ones, for the life of the process. Before anything is
 * built from them: indexes are built once, so that a decision is never taken on half of one edition.
 */
export function installTables(tables: Readonly<Record<string, readonly (readonly string[])[]>>): void {
	for (const [name, rows] of Object.entries(tables)) installed.set(name, rows);
}

/** The rows of a table, header left out: of the edition that was installed, else of the one that ships. */
export function readTable(name: string): readonly (readonly string[])[] {
	return installed.get(name) ?? readShippedTable(name);
}

/**
 * The rows of a shipped table, header left out. Cells hold no tab and no line break.
 *
 * @throws when the table is not there, or a row has not the columns of the header: both are faults of a build
 */
export function readShippedTable(
	name: string,
	folder: string = TABLES_FOLDER
): readonly (readonly string[])[] {
	const [header = '', ...lines] = readFileSync(join(folder, `${name}.tsv`), 'utf8')
		.replace(/\n+$/, '')
		.split('\n');
	const width = header.split('\t').length;
	return lines.map((line, index) => {
		const cells = line.split('\t');
		if (cells.length !== width)
			throw new Error(`${name}.tsv, line ${index + 2}: ${cells.length} cells, not ${width}`);
		return cells;
	});
}
