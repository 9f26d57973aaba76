import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mapping } from '#lib/domain/imports/mapping.ts';
import { formatProblem } from '#lib/i18n/format-problem.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';
import { bytesSource, type FileSource } from '#lib/server/csv/source.ts';
import { importFile } from '#lib/server/usecases/import-file.ts';
import { previewImport } from '#lib/server/usecases/preview-import.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aMapping, textSource } from '../support/import-files.ts';
import { digestTables } from '../support/table-digests.ts';

/** A file is refused whole: every problem told, in both languages, and not one value stored. */
let store: TestDatabase;
let empty: Readonly<Record<string, string>>;

beforeAll(async () => {
	store = await openTestDatabase();
	empty = await digestTables(store.url);
});

afterAll(() => store.close());

const MAPPING = aMapping({
	award: { awardedOn: 'date', sex: { column: 'sex', values: { Femme: 'F', Homme: 'M' } } },
	waves: [{ months: 6, fields: { activity: 'six', netMonthlyEuros: 'pay' } }]
});

const GOOD = 'id;programme;year;date;sex;six;pay\n1;CASP;2023;30/06/2023;Femme;employed;1650,5\n';

const CASES: readonly (readonly [string, FileSource, readonly unknown[]])[] = [
	['no table', textSource('%PDF-1.7'), [{ code: 'import.file-pdf' }]],
	['empty', textSource(''), [{ code: 'import.empty-file' }]],
	[
		'ragged',
		textSource(`${GOOD}2;CASP\n3;CASP;2023;;;;;;\n`),
		[
			{ code: 'import.ragged-row', row: 3, params: { count: 2, expected: 7 } },
			{ code: 'import.ragged-row', row: 4, params: { count: 9, expected: 7 } }
		]
	],
	[
		'without its columns',
		textSource('id;programme;year\n1;CASP;2023\n'),
		[
			{ code: 'import.column-missing', column: 'date' },
			{ code: 'import.column-missing', column: 'sex' },
			{ code: 'import.column-missing', column: 'six' },
			{ code: 'import.column-missing', column: 'pay' }
		]
	],
	[
		'full of impossible cells',
		textSource(`${GOOD}2;CASP;2023;31/02/2023;Autre;dort;mille\n;;;;;;-5\n`),
		[
			{ code: 'import.date-impossible', row: 3, column: 'date', found: '31/02/2023' },
			{ code: 'import.value-unknown', row: 3, column: 'sex', found: 'Autre' },
			{ code: 'import.value-unknown', row: 3, column: 'six', found: 'dort' },
			{ code: 'import.number-unreadable', row: 3, column: 'pay', found: 'mille' },
			{ code: 'import.programme-empty', row: 4 },
			{ code: 'import.cohort-empty', row: 4 },
			{ code: 'import.number-impossible', row: 4, column: 'pay', found: '-5' }
		]
	],
	[
		'with a row twice',
		textSource(`${GOOD}1;CASP;2023;;;;\n`),
		[{ code: 'import.key-twice', row: 3, found: '1', params: { other: 2 } }]
	],
	['with an open quote', textSource(`${GOOD}2;"CASP;2023;;;;\n`), [{ code: 'import.quote-open', row: 3 }]],
	[
		'damaged',
		bytesSource(
			'f.csv',
			Buffer.concat([Buffer.from(`${GOOD}2;É;2023;;;;\n`.repeat(9)), Buffer.of(0xff, 0x0a)])
		),
		[{ code: 'import.encoding-damaged', row: 28 }]
	]
];

describe.each([
	['committed', importFile],
	['previewed', previewImport]
])('%s', (_how, take) => {
	test.each(CASES)('a file %s is refused whole', async (_name, source, expected) => {
		const told = await refusalOf(take, source, MAPPING);
		const byRow = (one: { readonly row?: number }, other: { readonly row?: number }) =>
			(one.row ?? 0) - (other.row ?? 0);
		expect([...told].sort(byRow)).toMatchObject(expected);
		expect(told).toHaveLength(expected.length);
		expect(await digestTables(store.url)).toEqual(empty);
		for (const locale of LOCALES) {
			// A hole that nothing filled would still stand in its braces.
			for (const problem of told) expect(formatProblem(problem, translator(locale))).not.toMatch(/\{\w+\}/);
		}
	});

	test('a wrong encoding that the mapping insists on is refused', async () => {
		const source = bytesSource('f.csv', Buffer.from(GOOD.replace('CASP', 'Éducateur'), 'latin1'));
		const told = await refusalOf(take, source, { ...MAPPING, file: { encoding: 'utf-8' } });
		expect(told).toMatchObject([{ code: 'import.encoding-wrong', row: 2, found: 'utf-8' }]);
	});

	test('a programme that is not known is told on every row, unless the mapping makes it', async () => {
		const told = await refusalOf(take, textSource(GOOD), { ...MAPPING, createProgrammes: false });
		expect(told).toMatchObject([{ code: 'import.programme-unknown', row: 2, found: 'CASP' }]);
	});

	test('a hundred problems are told one by one, the others counted', async () => {
		const rows = Array.from({ length: 250 }, (_, index) => `${index};CASP;2023;;X;employed;1`);
		const told = await refusalOf(take, textSource(`${GOOD.split('\n')[0]}\n${rows.join('\n')}`), MAPPING);
		expect(told).toHaveLength(101);
		expect(told.at(-1)).toEqual({
			code: 'import.more-of-the-same',
			column: 'sex',
			params: { count: 150, first: 2 }
		});
	});
});

async function refusalOf(
	take: typeof importFile | typeof previewImport,
	source: FileSource,
	mapping: Mapping
) {
	const report = await take(store.context(), { source, mapping });
	if (!report.ok) return report.problems;
	return report.value.problems;
}
