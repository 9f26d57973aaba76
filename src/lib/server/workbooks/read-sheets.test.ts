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

describe('an XLSX sheet', () => {
	test('is a table like any other', async () => {
		expect(await read(xlsxFile([{ name: 'Feuil1', rows: PEOPLE }]))).toMatchObject({
			format: 'xlsx',
			sheet: 'Feuil1',
			sheets: ['Feuil1'],
			encoding: 'utf-8',
			delimiter: null,
			quote: null,
			headerRows: 1,
			columns: [
				{ name: 'Nom', type: 'text' },
				{ name: 'Ville', type: 'text' },
				{ name: 'Salaire', type: 'decimal' }
			],
			rows: [
				['Ada', 'Nice', '1500'],
				['Bo', 'Lyon', '1600.5']
			],
			warnings: [],
			problems: []
		});
	});

	test('is the first that holds something and is not hidden; another by choice', async () => {
		const other = xlsxRows([
			['Code', 'Libellé'],
			[1, 'Un']
		]);
		const file = xlsxFile([
			{ name: 'Vide', rows: '' },
			{ name: 'Listes', rows: other, state: 'hidden' },
			{ name: 'Réponses', rows: PEOPLE },
			{ name: 'Autre', rows: other }
		]);
		const first = await read(file);
		expect(first).toMatchObject({ sheet: 'Réponses', rowCount: 2 });
		expect(first.sheets).toEqual(['Vide', 'Listes', 'Réponses', 'Autre']);
		expect(first.warnings).toEqual([
			{ code: 'import.other-sheets', found: 'Réponses', params: { count: 2, others: 'Vide, Autre' } }
		]);
		expect(await read(file, { sheet: 'Listes' })).toMatchObject({ sheet: 'Listes', rows: [['1', 'Un']] });
		expect((await read(file, { sheet: 'Absente' })).problems).toEqual([
			{
				code: 'import.sheet-missing',
				found: 'Absente',
				params: { sheets: 'Vide, Listes, Réponses, Autre' }
			}
		]);
		expect(codes((await read(file, { sheet: 'Vide' })).problems)).toEqual(['import.empty-file']);
	});

	test('gives dates, codes and numbers as its number formats mean them', async () => {
		const cell = (style: number, value: string) => `<c s="${style}"><v>${value}</v></c>`;
		const header = xlsxRows([['d', 'dt', 'custom', 'time', 'cp', 'tel', 'pct', 'n', 'plain', 'siret']]);
		const values = [
			cell(1, '41459'),
			cell(2, '41459.75'),
			cell(3, '41459'),
			cell(4, '0.5'),
			cell(5, '6000'),
			cell(6, '612345678'),
			cell(7, '0.45'),
			cell(0, '1.234'),
			cell(0, '0.30000000000000004'),
			cell(0, '7.3282932000074E13')
		];
		const styles = [0, 14, 22, 164, 20, 165, 166, 9];
		const formats = { 164: '[$-40C]d mmmm yyyy;@', 165: '00000', 166: '0#" "##" "##" "##" "##' };
		const file = xlsxFile([{ name: 'F', rows: `${header}<row>${values.join('')}</row>` }], {
			styles,
			formats
		});
		const { rows, columns } = await read(file);
		expect(rows).toEqual([
			[
				'2013-07-04',
				'2013-07-04 18:00:00',
				'2013-07-04',
				'12:00:00',
				'06000',
				'06 12 34 56 78',
				'0.45',
				'1.2340',
				'0.3',
				'73282932000074'
			]
		]);
		expect(Object.fromEntries(columns.map(({ name, type }) => [name, type]))).toMatchObject({
			d: 'date',
			dt: 'date',
			cp: 'text',
			tel: 'text',
			n: 'decimal',
			siret: 'text'
		});
	});

	test.each([
		[false, 1, '1900-01-01'],
		[false, 59, '1900-02-28'],
		[false, 61, '1900-03-01'],
		[true, 0, '1904-01-01'],
		[true, 39997, '2013-07-04']
	])('counts its days from the right one: 1904 %s, day %i', async (date1904, day, date) => {
		const rows = `${xlsxRows([['date', 'x']])}<row><c s="1"><v>${day}</v></c><c><v>1</v></c></row>`;
		const file = xlsxFile([{ name: 'F', rows }], { styles: [0, 14], date1904 });
		expect((await read(file)).rows).toEqual([[date, '1']]);
	});

	test('gives texts of several runs, line feeds, yes and no, errors, and the values that formulas had', async () => {
		const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><v>c</v></c><c r="D1" t="str"><v>d</v></c><c r="E1" t="str"><v>e</v></c></row>
			<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="b"><v>1</v></c><c r="C2"><f>1+1</f><v>2</v></c><c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E2"><f>NOW()</f></c></row>`;
		const strings = [
			'<t>a</t>',
			'<r><t>gr</t></r><r><t>as</t></r><rPh><t>lu</t></rPh>',
			'<t>un_x000D_\ndeux</t>'
		];
		const { rows: found, columns, warnings } = await read(xlsxFile([{ name: 'F', rows }], { strings }));
		expect(columns.map(({ name }) => name)).toEqual(['a', 'gras', 'c', 'd', 'e']);
		expect(found).toEqual([['un\ndeux', 'true', '2', '#DIV/0!', '']]);
		expect(warnings).toContainEqual({ code: 'import.formula-unvalued', row: 2, params: { count: 1 } });
	});

	test('keeps the rows where they stand, empty rows and columns between them', async () => {
		const rows = `<row r="3"><c r="B3" t="str"><v>id</v></c><c r="D3" t="str"><v>date</v></c></row>
			<row r="7"><c r="B7"><v>1</v></c><c r="D7" t="str"><v>31/02/2013</v></c></row>`;
		const { problems, columns } = await read(xlsxFile([{ name: 'F', rows }]));
		expect(columns.map(({ name }) => name)).toEqual(['#1', 'id', '#3', 'date']);
		expect(problems).toMatchObject([{ code: 'import.date-impossible', row: 7, column: 'date' }]);
	});

	test('merged cells: two header rows make one name, what stands at the top holds below', async () => {
		const rows = `<row r="1"><c r="A1" t="str"><v>Promo</v></c><c r="B1" t="str"><v>Emploi</v></c></row>
			<row r="2"><c r="B2" t="str"><v>Titre</v></c><c r="C2" t="str"><v>Salaire</v></c></row>
			<row r="3"><c r="A3"><v>2012</v></c><c r="B3" t="str"><v>CIP</v></c><c r="C3"><v>1500</v></c></row>
			<row r="4"><c r="B4" t="str"><v>CISP</v></c><c r="C4"><v>1600</v></c></row>
			<row r="5"><c r="A5"><v>2013</v></c><c r="B5" t="str"><v>CIP</v></c><c r="C5"><v>1700</v></c></row>`;
		const after =
			'<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="A3:A4"/></mergeCells>';
		const inspection = await read(xlsxFile([{ name: 'F', rows, after }]), { headerRows: 2 });
		expect(inspection.columns.map(({ name }) => name)).toEqual([
			'Promo',
			'Emploi | Titre',
			'Emploi | Salaire'
		]);
		expect(inspection.rows).toEqual([
			['2012', 'CIP', '1500'],
			['2012', 'CISP', '1600'],
			['2013', 'CIP', '1700']
		]);
		expect(codes(inspection.warnings)).toContain('import.merged-cells');
		expect(await read(xlsxFile([{ name: 'F', rows, after }]))).toMatchObject({ headerRows: 2 });
	});

	test('facts and a title above the header are passed', async () => {
		const rows = xlsxRows([
			['Enquête 2014'],
			['Auteur', 'Observatoire'],
			['Nom', 'Ville', 'Salaire', 'Statut'],
			['Ada', 'Nice', 1500, 'CDI'],
			['Bo', 'Lyon', 1600, 'CDD']
		]);
		expect(await read(xlsxFile([{ name: 'F', rows }]))).toMatchObject({ titleRows: 2, rowCount: 2 });
	});

	test('a formula or a script in a cell is a text', async () => {
		const rows = xlsxRows([
			['a', 'b'],
			['=cmd|calc!A1', '&lt;script&gt;alert(1)&lt;/script&gt;']
		]);
		expect((await read(xlsxFile([{ name: 'F', rows }]))).rows).toEqual([
			['=cmd|calc!A1', '<script>alert(1)</script>']
		]);
	});
});

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
