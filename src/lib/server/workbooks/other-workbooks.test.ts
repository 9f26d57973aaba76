import { describe, expect, test } from 'vitest';
import { LIMITS } from '#lib/domain/imports/reading.ts';
import { odsFile, xlsxFile, xlsxRows } from '../../../../tests/support/workbook-files.ts';
import { zipFile } from '../../../../tests/support/zip-file.ts';
import { inspectFile, type InspectionRequest } from '../csv/inspect-file.ts';
import { bytesSource } from '../csv/source.ts';

const read = (bytes: Buffer, request: InspectionRequest = {}, name = 'classeur.xlsx') =>
	inspectFile(bytesSource(name, bytes), { rows: true, ...request });

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

const PEOPLE = xlsxRows([
	['Nom', 'Ville', 'Salaire'],
	['Ada', 'Nice', 1500],
	['Bo', 'Lyon', 1600.5]
]);

describe('an ODS sheet', () => {
	const text = (value: string) =>
		`<table:table-cell office:value-type="string" calcext:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
	const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;

	test('is read by the types of its cells, repeated rows and cells included', async () => {
		const cells = [
			'<table:table-cell office:value-type="date" office:date-value="2013-07-04"><text:p>04/07/13</text:p></table:table-cell>',
			'<table:table-cell office:value-type="float" office:value="1450.5"><text:p>1 450,50</text:p></table:table-cell>',
			'<table:table-cell office:value-type="float" office:value="6000"><text:p>06000</text:p></table:table-cell>',
			'<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></table:table-cell>',
			'<table:table-cell office:value-type="string"><office:annotation><text:p>remarque</text:p></office:annotation><text:p>un<text:s text:c="2"/>deux</text:p><text:p>trois</text:p></table:table-cell>',
			'<table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>x</text:p></table:table-cell>'
		];
		const tables = `<table:table table:name="Vide"/><table:table table:name="Réponses">${row(['date', 'pay', 'cp', 'ok', 'note', 'm', 'n'].map(text).join(''))}${row('<table:table-cell table:number-columns-repeated="1024"/>', 'table:number-rows-repeated="3"')}${row(cells.join(''), 'table:number-rows-repeated="2"')}${row('<table:table-cell/>', 'table:number-rows-repeated="1048000"')}</table:table>`;
		const inspection = await read(odsFile(tables), {}, 'classeur.ods');
		expect(inspection).toMatchObject({ format: 'ods', sheet: 'Réponses', sheets: ['Vide', 'Réponses'] });
		const one = ['2013-07-04', '1450.5', '06000', 'true', 'un  deux\ntrois', 'x', 'x'];
		expect(inspection.rows).toEqual([one, one]);
		expect(inspection.problems).toEqual([]);
	});

	test('cells merged downwards hold for all, what is hidden under them does not', async () => {
		const top =
			'<table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>2012</text:p></table:table-cell>';
		const covered =
			'<table:covered-table-cell office:value-type="string"><text:p>caché</text:p></table:covered-table-cell>';
		const tables = `<table:table table:name="F">${row(text('promo') + text('titre'))}${row(top + text('CIP'))}${row(covered + text('CISP'))}</table:table>`;
		expect((await read(odsFile(tables))).rows).toEqual([
			['2012', 'CIP'],
			['2012', 'CISP']
		]);
	});

	test('a text document is no table', async () => {
		const file = zipFile({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' });
		expect(codes((await read(file)).problems)).toEqual(['import.file-document']);
	});
});

describe('an archive of LimeSurvey', () => {
	test('gives its responses under the codes of the questions', async () => {
		const lss = `<?xml version="1.0"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType><questions><rows><row><qid><![CDATA[15]]></qid><title><![CDATA[emploi]]></title></row></rows></questions><question_l10ns><rows><row><qid><![CDATA[15]]></qid><question>Avez-vous un emploi ?</question></row></rows></question_l10ns></document>`;
		const fields = ['id', 'submitdate', 'lastpage', 'startlanguage', '847347X3X15', '847347X3X15other'];
		const lsr = `<?xml version="1.0"?><document><LimeSurveyDocType>Responses</LimeSurveyDocType><responses><fields>${fields.map((name) => `<fieldname>${name}</fieldname>`).join('')}</fields><rows><row><id><![CDATA[1]]></id><submitdate><![CDATA[2014-02-01 10:00:00]]></submitdate><lastpage>3</lastpage><startlanguage>fr</startlanguage><_847347X3X15><![CDATA[Y & "x"]]></_847347X3X15></row><row><id>2</id><lastpage>1</lastpage><startlanguage>fr</startlanguage></row></rows></responses></document>`;
		const file = zipFile({ 'survey_847347.lss': lss, 'survey_847347_responses.lsr': lsr });
		const inspection = await read(file, {}, 'enquete.lsa');
		expect(inspection).toMatchObject({
			format: 'lsa',
			profile: { name: 'limesurvey-codes' },
			rows: [
				['1', '2014-02-01 10:00:00', '3', 'fr', 'Y & "x"', ''],
				['2', '', '1', 'fr', '', '']
			]
		});
		expect(inspection.columns.map(({ name }) => name)).toEqual([
			...fields.slice(0, 4),
			'emploi',
			'emploi[other]'
		]);
		expect(inspection.warnings).toContainEqual({ code: 'import.unfinished-rows', params: { count: 1 } });
		expect((await read(file, { unfinished: 'skip' })).rowCount).toBe(1);
	});
});

describe('what is no workbook, or a hostile one, is refused', () => {
	const wide = '<c t="str"><v>x</v></c>'.repeat(LIMITS.columns + 5);
	test.each<[string, Buffer, string]>([
		[
			'a bomb',
			zipFile({ 'xl/workbook.xml': '<a/>', 'xl/big.xml': Buffer.alloc(20_000_000) }),
			'import.zip-bomb'
		],
		[
			'more parts than any workbook',
			zipFile(Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`p${at}`, '']))),
			'import.zip-bomb'
		],
		[
			'entities that grow',
			xlsxFile([{ name: 'F', rows: '<row><c t="str"><v>&lol9;</v></c></row>' }]),
			'import.workbook-damaged'
		],
		['XML that is not', xlsxFile([{ name: 'F', rows: '<row><c></row>' }]), 'import.workbook-damaged'],
		['cut off', xlsxFile([{ name: 'F', rows: PEOPLE }]).subarray(0, 900), 'import.workbook-damaged'],
		[
			'a cell beyond all rows',
			xlsxFile([{ name: 'F', rows: `${PEOPLE}<row r="1048576">${wide.slice(0, 23)}</row>` }]),
			'import.too-many-rows'
		],
		[
			'more columns than are read',
			xlsxFile([{ name: 'F', rows: `<row>${wide}</row>` }]),
			'import.too-many-columns'
		],
		[
			'a cell too long',
			xlsxFile([
				{
					name: 'F',
					rows: xlsxRows([
						['a', 'b'],
						['x'.repeat(20_000), 1]
					])
				}
			]),
			'import.cell-too-long'
		],
		[
			'a binary workbook',
			zipFile({ '[Content_Types].xml': '', 'xl/workbook.bin': '' }),
			'import.file-binary-workbook'
		],
		[
			'a text document',
			zipFile({ '[Content_Types].xml': '', 'word/document.xml': '' }),
			'import.file-document'
		],
		['an archive of questions', zipFile({ 'survey.lss': '<a/>' }), 'import.file-questionnaire'],
		['another archive', zipFile({ 'a.csv': 'a,b\n' }), 'import.file-archive'],
		['a password', Buffer.of(0xd0, 0xcf, 0x11, 0xe0), 'import.workbook-protected']
	])('%s', async (_name, bytes, code) => {
		expect(codes((await read(bytes)).problems)).toContain(code);
	});

	test('a row repeated a million times ends at the limit of rows', async () => {
		const cell = '<table:table-cell office:value-type="float" office:value="1"/>';
		const bomb = `<table:table-row table:number-rows-repeated="1048576">${cell}${cell}</table:table-row>`;
		const { problems } = await read(odsFile(`<table:table table:name="F">${bomb}</table:table>`), {
			rows: false
		});
		expect(codes(problems)).toEqual(['import.too-many-rows']);
	});
});
