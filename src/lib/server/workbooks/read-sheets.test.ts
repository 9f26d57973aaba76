import { describe, expect, test } from 'vitest';
import { xlsxFile, xlsxRows } from '../../../../tests/support/workbook-files.ts';
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
