import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the shipped tables are, from the folder that Devenir runs in. */
export const TABLES_FOLDER = join('src', 'lib', 'server', 'nomenclatures', 'data');

/**
 * The rows of a shipped table, header left out. Cells hold no tab and no line break.
 *
 * @throws when the table is not there, or a row has not the columns of the header: both are faults of a build
 */
export function readTable(name: string, folder: string = TABLES_FOLDER): readonly (readonly string[])[] {
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
