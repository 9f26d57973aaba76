import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { TABLES_FOLDER } from './read-table.ts';

/**
 * Rewrites the shipped tables from the publishers' files, for a new edition:
 * `node src/lib/server/nomenclatures/rebuild.ts FOLDER`, where FOLDER holds `rome`, `pcs`, `esco` and `geo`.
 *
 * The lexicon (`data/lexicon`) is our own work and is edited by hand.
 */
const [, , source = ''] = process.argv;
/** Communes of fewer people are left out: their names are too often common words. */
const SMALLEST_COMMUNE = 5000;

type Row = Readonly<Record<string, string>>;

writeRome();
writePcs2003();
writePcs2020();
writeEsco();
writePlaces();

function writeRome(): void {
	const titles = readCsv('rome/unix_referentiel_appellation_v460_utf8.csv');
	writeTable('rome-titles', ['code', 'title', 'short'], (write) => {
		for (const row of titles) {
			const long = cell(row, 'libelle_appellation_long');
			const short = cell(row, 'libelle_appellation_court');
			write([cell(row, 'code_rome'), long, short === long ? '' : short]);
		}
	});
	writeTable('rome-sheets', ['code', 'label'], (write) => {
		for (const row of readCsv('rome/unix_referentiel_code_rome_v460_utf8.csv')) {
			write([cell(row, 'code_rome'), cell(row, 'libelle_rome')]);
		}
	});
}

function writePcs2003(): void {
	const levels = ['n1', 'n2', 'n3', 'n4'] as const;
	const rows = readCsv('pcs/pcs2003_niveaux.csv');
	writeTable('pcs2003', ['code', 'label', 'level', 'parent'], (write) => {
		const written = new Set<string>();
		for (const row of rows) {
			levels.forEach((level, depth) => {
				const parent = levels[depth - 1];
				const line = [
					cell(row, level),
					cell(row, `lib_${level}`),
					String(depth + 1),
					parent === undefined ? '' : cell(row, parent)
				];
				const key = `${level} ${cell(row, level)}`;
				if (!written.has(key)) write(line);
				written.add(key);
			});
		}
	});
	writeTable('pcs2003-titles', ['code', 'title'], (write) => {
		for (const row of readCsv('pcs/pcs2003_index_libelles_moitie_A.csv')) {
			write([cell(row, 'pcs_n4'), cell(row, 'libelle')]);
		}
	});
}

function writePcs2020(): void {
	const codes = readJson('pcs/pcs2020_codes.json');
	writeTable('pcs2020', ['code', 'label'], (write) => {
		for (const row of codes.toSorted((a, b) => cell(a, 'id').localeCompare(cell(b, 'id')))) {
			write([cell(row, 'id'), cell(row, 'label')]);
		}
	});
}

/** Occupations only, under the last part of their address; the preferred label of each comes first. */
function writeEsco(): void {
	const address = 'http://data.europa.eu/esco/occupation/';
	writeTable('esco-titles', ['code', 'title'], (write) => {
		const written = new Set<string>();
		for (const row of readCsv('esco/esco_occupations_isco_labels_fr.tsv')) {
			const line = [cell(row, 'uri').replace(address, ''), cell(row, 'label_fr')];
			if (cell(row, 'uri').startsWith(address) && !written.has(line.join('\t'))) write(line);
			written.add(line.join('\t'));
		}
	});
}

function writePlaces(): void {
	const communes = readCsv('geo/communes.csv').filter((row) => Number(row['population']) >= SMALLEST_COMMUNE);
	const names = [
		...communes.map((row) => cell(row, 'nom')),
		...readJson('geo/departements.json').map((row) => cell(row, 'nom')),
		...readJson('geo/regions.json').map((row) => cell(row, 'nom')),
		...readJson('geo/insee_L_PAYS-1-2-0.json').map((row) => titleCase(cell(row, 'label').split(',')[0] ?? ''))
	];
	writeTable('places', ['name'], (write) => {
		for (const name of new Set(names)) write([name]);
	});
}

function titleCase(name: string): string {
	return name.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
}

function cell(row: Row, column: string): string {
	// « Artistes+B493 de la musique »: a cell reference left in the copy of PCS 2003 that we have.
	return (row[column] ?? '').replace('+B493', '').replace(/\s+/g, ' ').trim();
}

function readCsv(file: string): readonly Row[] {
	const text = readFileSync(join(source, file), 'utf8').replace(/^\uFEFF/, '');
	return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

function readJson(file: string): readonly Row[] {
	return JSON.parse(readFileSync(join(source, file), 'utf8')) as readonly Row[];
}

function writeTable(
	name: string,
	columns: readonly string[],
	fill: (write: (cells: readonly string[]) => void) => void
): void {
	const lines = [columns.join('\t')];
	fill((cells) => lines.push(cells.join('\t')));
	writeFileSync(join(TABLES_FOLDER, `${name}.tsv`), `${lines.join('\n')}\n`);
}
