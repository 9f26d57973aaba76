import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Inspection } from '#lib/domain/imports/reading.ts';
import { inspectFile } from '#lib/server/csv/inspect-file.ts';
import { openFile } from '#lib/server/csv/source.ts';
import { SHARED_FOLDER } from './support/reference.ts';

/**
 * Every file of the shared surveys and of the corpora of others, with what becomes of it. A file that is not
 * listed fails the test: none is read without somebody having looked.
 */
const DATA = path.join(SHARED_FOLDER, 'data');

/** Columns × rows under the header, then what a reader is told; or the reason of the refusal. */
const VERDICTS: Readonly<Record<string, string>> = {
	'nasty_csv/csv-spectrum/csvs/comma_in_quotes.csv': 'read 5 × 1',
	'nasty_csv/csv-spectrum/csvs/empty.csv': 'read 3 × 2',
	'nasty_csv/csv-spectrum/csvs/empty_crlf.csv': 'read 3 × 2',
	'nasty_csv/csv-spectrum/csvs/escaped_quotes.csv': 'read 2 × 2',
	'nasty_csv/csv-spectrum/csvs/json.csv': 'read 2 × 1',
	'nasty_csv/csv-spectrum/csvs/location_coordinates.csv': 'read 4 × 1',
	'nasty_csv/csv-spectrum/csvs/newlines.csv': 'read 3 × 3',
	'nasty_csv/csv-spectrum/csvs/newlines_crlf.csv': 'read 3 × 3',
	'nasty_csv/csv-spectrum/csvs/quotes_and_newlines.csv': 'read 2 × 2',
	'nasty_csv/csv-spectrum/csvs/simple.csv': 'read 3 × 1',
	'nasty_csv/csv-spectrum/csvs/simple_crlf.csv': 'read 3 × 1',
	'nasty_csv/csv-spectrum/csvs/utf8.csv': 'read 3 × 2',
	'nasty_csv/csvw/countries.csv': 'read 4 × 3',
	'nasty_csv/csvw/country_slice.csv': 'read 3 × 3',
	'nasty_csv/csvw/test001.csv': 'read 2 × 8',
	'nasty_csv/csvw/test005.csv': 'read 4 × 12',
	'nasty_csv/csvw/test006.csv': 'read 3 × 6',
	'nasty_csv/csvw/test007.csv': 'read 5 × 6',
	'nasty_csv/csvw/test009.csv': 'read 5 × 3',
	'nasty_csv/csvw/test011__tree-ops.csv': 'read 5 × 2',
	'nasty_csv/csvw/test032__events-listing.csv': 'read 5 × 2',
	'nasty_csv/csvw/test036__tree-ops-ext.csv': 'read 9 × 3',
	'surveys/limesurvey/anip_2018_insercion_survey_927243.lss': 'refused: import.file-questionnaire',
	'surveys/limesurvey/anip_2018_insercion_textes_complets.csv':
		'refused: import.ragged-row at 199, 305, 539, 563',
	'surveys/limesurvey/ssi_2016_questionnaire.xlsx': 'read 11 × 75',
	'surveys/limesurvey/ssi_rse_2016_uk_public_data.csv': 'read 67 × 273 by limesurvey-codes-texts',
	'surveys/limesurvey/ssi_rse_2017_de_public_data.csv': 'read 248 × 325 by limesurvey-codes-texts',
	'surveys/limesurvey/ssi_uk_core_survey.lss': 'refused: import.file-questionnaire',
	'surveys/mesr/fr-esr-insertion_professionnelle-master_2010-2018_codes.csv': 'read 33 × 15721',
	'surveys/qualtrics/qualtrics_3_lignes_entete.csv': 'read 20 × 1 by qualtrics',
	'surveys/qualtrics/qualtrics_ancien_2_lignes_entete.csv': 'read 16 × 1 by qualtrics',
	'surveys/surveymonkey/StarWars.csv': 'read 38 × 1186 by surveymonkey',
	'surveys/surveymonkey/comma-survey.csv': 'read 13 × 1129 by surveymonkey',
	'surveys/trento/trento_cross_1year.csv': 'read 7 × 3282',
	'surveys/uns_ove/RULES.md': 'refused: import.file-markup',
	'surveys/uns_ove/uns_ip_2012_2014.csv': 'read 32 × 9599',
	'surveys/uns_ove/uns_ip_2012_2014_derivees.csv': 'read 12 × 9599',
	'surveys/uns_ove/uns_ip_2012_2014_indicateurs_attendus.csv': 'read 35 × 34',
	'surveys/uns_ove/uns_ip_2012_2014_indicateurs_colonnes_visibles.csv': 'read 32 × 33',
	'surveys/uns_ove/uns_ip_2014_original_publie_2017-09-25.csv': 'read 38 × 3340',
	'surveys/us_college_majors/grad-students.csv': 'read 22 × 173',
	'surveys/us_college_majors/recent-grads.csv': 'read 21 × 173'
};

const files = globSync('{surveys,nasty_csv}/**/*.*', { cwd: DATA }).map((file) => file.replaceAll('\\', '/'));

function verdict({ columns, rowCount, problems, profile }: Inspection): string {
	const [first] = problems;
	if (!first) return `read ${columns.length} × ${rowCount}${profile ? ` by ${profile.name}` : ''}`;
	const rows = problems.filter(({ row }) => row !== undefined).map(({ row }) => row);
	return `refused: ${first.code}${rows.length > 0 ? ` at ${rows.join(', ')}` : ''}`;
}

async function inspect(name: string, rows = false) {
	const file = await openFile(path.join(DATA, name));
	if (!file.ok) throw new Error(`${name} cannot be read`);
	return inspectFile(file.value, { rows });
}

if (files.length === 0) test('the shared surveys are not here: nothing to read', () => undefined);

describe.skipIf(files.length === 0)('what becomes of each file', () => {
	// The JSON beside csv-spectrum is what its files are compared with (import-corpora).
	const tables = files.filter((file) => !file.includes('/json/'));

	test('each is listed', () => {
		expect(tables.toSorted()).toEqual(Object.keys(VERDICTS).toSorted());
	});

	test.each(Object.entries(VERDICTS))('%s: %s', async (name, expected) => {
		expect(verdict(await inspect(name))).toBe(expected);
	});
});

describe.skipIf(files.length === 0)('files that others stumble on', () => {
	test('the ministry: « ns » and « nd » in columns of numbers are listed, and the columns stay numbers', async () => {
		const { columns } = await inspect(
			'surveys/mesr/fr-esr-insertion_professionnelle-master_2010-2018_codes.csv'
		);
		const rate = columns.find(({ name }) => name === 'taux_dinsertion');
		expect(rate).toMatchObject({ type: 'integer' });
		expect(rate?.missing?.map(({ word }) => word).toSorted()).toEqual(['nd', 'ns']);
		const times = rate?.missing?.reduce((sum, { count }) => sum + count, 0);
		expect(times).toBe(6653);
	});

	test('StarWars: two header rows, Windows-1252, options under their question', async () => {
		const { encoding, headerRows, columns } = await inspect('surveys/surveymonkey/StarWars.csv');
		expect({ encoding, headerRows }).toEqual({ encoding: 'windows-1252', headerRows: 2 });
		expect(columns[4]?.name).toBe(
			'Which of the following Star Wars films have you seen? Please select all that apply. | Star Wars: Episode II  Attack of the Clones'
		);
		expect(columns[1]?.name).toBe('Have you seen any of the 6 films in the Star Wars franchise?');
		expect(new Set(columns.map(({ name }) => name)).size).toBe(38);
	});

	test('Qualtrics: three header rows, and two as it was', async () => {
		const three = await inspect('surveys/qualtrics/qualtrics_3_lignes_entete.csv', true);
		expect(three).toMatchObject({ headerRows: 3, rowCount: 1 });
		expect(three.columns[17]?.name).toBe('Q1');
		expect(three.rows?.[0]?.[18]).toBe('Hello World!');
		const two = await inspect('surveys/qualtrics/qualtrics_ancien_2_lignes_entete.csv', true);
		expect(two).toMatchObject({ headerRows: 2, rowCount: 1 });
		expect(two.rows?.[0]?.[11]).toBe('Hello World!');
	});

	test('Nice: 2,331 cells of several lines are each one cell', async () => {
		const { rows = [] } = await inspect('surveys/uns_ove/uns_ip_2012_2014.csv', true);
		expect(rows.flat().filter((cell) => cell.includes('\n'))).toHaveLength(2331);
		expect(rows.every(({ length }) => length === 32)).toBe(true);
	});

	test('ESCO: fourteen lines of facts above the header', async () => {
		const { columns, rowCount, warnings } = await inspect(
			'nomenclatures/esco/FR_20230607_mapping_esco_rome.csv'
		);
		expect({ columns: columns.length, rowCount }).toEqual({ columns: 5, rowCount: 11_118 });
		expect(warnings.map(({ code }) => code)).toEqual(['import.title-rows']);
	});
});
