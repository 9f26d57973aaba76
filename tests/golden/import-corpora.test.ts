import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectFile } from '#lib/server/csv/inspect-file.ts';
import { openFile } from '#lib/server/csv/source.ts';
import { SHARED_FOLDER } from './support/reference.ts';

/** Real files of public surveys, and the tests of others: each is read right, or refused with the reason. */
const DATA = path.join(SHARED_FOLDER, 'data');
const absent = !existsSync(DATA);

interface Measured {
	readonly fichier: string;
	readonly encodage: string;
	readonly separateur?: string;
	readonly enregistrements_avec_entete: number;
	readonly colonnes_entete: number;
	readonly largeurs: Readonly<Record<string, number>>;
}

/** What stands above the rows, where it is not one header row: measured by hand. */
const ABOVE: Readonly<
	Record<string, { readonly titles?: number; readonly headers: number; readonly width?: number }>
> = {
	'surveys/surveymonkey/StarWars.csv': { headers: 2 },
	'surveys/qualtrics/qualtrics_3_lignes_entete.csv': { headers: 3 },
	'surveys/qualtrics/qualtrics_ancien_2_lignes_entete.csv': { headers: 2 },
	'nomenclatures/esco/FR_20230607_mapping_esco_rome.csv': { titles: 14, headers: 1, width: 5 }
};

const measured = absent
	? []
	: (readJson('MANIFEST.json') as Measured[]).filter(({ separateur }) => separateur !== undefined);

async function inspect(name: string, rows = false) {
	const file = await openFile(path.join(DATA, name));
	if (!file.ok) throw new Error(`${name} cannot be read`);
	return inspectFile(file.value, { rows });
}

describe.skipIf(absent)('every table is read as it was measured', () => {
	test('there are tables to read', () => {
		expect(measured.length).toBeGreaterThan(40);
	});

	test.each(measured.map((facts) => [facts.fichier, facts] as const))('%s', async (name, facts) => {
		const read = await inspect(name);
		const { titles = 0, headers = 1, width = facts.colonnes_entete } = ABOVE[name] ?? {};
		expect({
			encoding: read.encoding,
			delimiter: read.delimiter,
			headerRows: read.headerRows,
			columns: read.columns.length,
			rows: read.rowCount
		}).toEqual({
			encoding: facts.encodage.includes('1252') ? 'windows-1252' : 'utf-8',
			delimiter: facts.separateur,
			headerRows: headers,
			columns: width,
			rows: facts.enregistrements_avec_entete - headers - titles
		});
		const ragged = Object.entries(facts.largeurs).filter(
			([cells]) => titles === 0 && Number(cells) !== width
		);
		const count = ragged.reduce((sum, [, records]) => sum + records, 0);
		expect(read.problems.map(({ code }) => code)).toEqual(Array<string>(count).fill('import.ragged-row'));
	});
});

/** The package's own JSON of this file is no list, and has another phone number than its CSV. */
const OWN_JSON: Readonly<Record<string, unknown>> = {
	location_coordinates: [
		{
			'Contact Phone Number': '2095257564',
			'Location Coordinates': `37\ufffd36'37.8"N 121\ufffd2'17.9"W`,
			Cities: 'Modesto',
			Counties: 'Stanislaus'
		}
	]
};

function readJson(name: string): unknown {
	return JSON.parse(readFileSync(path.join(DATA, name), 'utf8'));
}

describe.skipIf(absent)('csv-spectrum gives its own JSON', () => {
	const folder = 'nasty_csv/csv-spectrum';
	const names = absent
		? []
		: globSync('*.csv', { cwd: path.join(DATA, folder, 'csvs') }).map((name) => path.basename(name, '.csv'));

	test.each(names)('%s', async (name) => {
		const { columns, rows = [] } = await inspect(`${folder}/csvs/${name}.csv`, true);
		const records = rows.map((cells) =>
			Object.fromEntries(columns.map((column, index) => [column.name, cells[index]]))
		);
		expect(records).toEqual(OWN_JSON[name] ?? readJson(`${folder}/json/${name}.json`));
	});
});

describe.skipIf(absent)('what is no table is refused with its reason', () => {
	test.each([
		['surveys/limesurvey/ssi_uk_core_survey.lss', 'import.file-questionnaire'],
		['surveys/limesurvey/anip_2018_insercion_survey_927243.lss', 'import.file-questionnaire'],
		['nomenclatures/geo/regions.json', 'import.file-json']
	])('%s', async (name, code) => {
		expect((await inspect(name)).problems).toMatchObject([{ code }]);
	});
});

describe.skipIf(absent)('values are taken for what they are', () => {
	const typesOf = async (name: string) =>
		Object.fromEntries((await inspect(name)).columns.map((column) => [column.name, column.type]));

	test('codes with leading zeros, phone numbers and long identifiers are texts', async () => {
		expect(await typesOf('nomenclatures/geo/communes.csv')).toMatchObject({
			code: 'text',
			population: 'integer'
		});
		expect(await typesOf('nasty_csv/csv-spectrum/csvs/location_coordinates.csv')).toMatchObject({
			'Contact Phone Number': 'text'
		});
	});

	test('« ns » and « nd » do not make a text of a column of numbers', async () => {
		const name = 'surveys/mesr/fr-esr-insertion_professionnelle-master_2010-2018_codes.csv';
		expect(await typesOf(name)).toMatchObject({ taux_dinsertion: 'integer', situation: 'text' });
		const { warnings } = await inspect(name);
		expect(warnings).toContainEqual({
			code: 'import.missing-word',
			column: 'taux_dinsertion',
			row: 5,
			found: 'ns',
			params: { count: 6653 }
		});
	});

	test('cells of several lines are one cell', async () => {
		const { columns, rowCount } = await inspect('surveys/uns_ove/uns_ip_2012_2014.csv');
		expect(rowCount).toBe(9599);
		expect(columns.find(({ name }) => name === 'statutEmploiN30')).toEqual({
			name: 'statutEmploiN30',
			type: 'text',
			filled: 5192,
			distinct: 13
		});
	});
});
