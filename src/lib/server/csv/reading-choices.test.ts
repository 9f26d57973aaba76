import { describe, expect, test } from 'vitest';
import { inspectFile, type InspectionRequest } from './inspect-file.ts';
import { openTable } from './open-table.ts';
import { bytesSource } from './source.ts';

const inspect = (content: string | Uint8Array, request: InspectionRequest = {}) =>
	inspectFile(bytesSource('f.csv', typeof content === 'string' ? Buffer.from(content) : content), {
		rows: true,
		...request
	});

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

/** What an import meets: every problem of every row. */
async function importProblems(content: string, request: InspectionRequest = {}) {
	const table = await openTable(bytesSource('f.csv', Buffer.from(content)), request);
	if (!table.ok) return codes(table.problems);
	const found: string[] = [];
	for await (const { problems } of table.value.batches()) found.push(...codes(problems));
	return found;
}

describe('encodings', () => {
	const text = 'nom;né le;ville\nÉloïse;04/07/2013;Saint-Étienne\nNoël;31/08/2012;Évry\n';
	const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
	test.each<[string, Uint8Array, string]>([
		['UTF-8', Buffer.from(text), 'utf-8'],
		['UTF-8 with its mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
		['UTF-8 with many marks', Buffer.from(`${'\ufeff'.repeat(5000)}${text}`), 'utf-8'],
		['Windows-1252', Buffer.from(text, 'latin1'), 'windows-1252'],
		['UTF-16 LE with its mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
		['UTF-16 LE without', Buffer.from(text, 'utf16le'), 'utf-16le'],
		['UTF-16 BE with its mark', swapped(Buffer.from(`\ufeff${text}`, 'utf16le')), 'utf-16be'],
		['UTF-16 BE without', swapped(Buffer.from(text, 'utf16le')), 'utf-16be']
	])('%s', async (_name, bytes, encoding) => {
		const { columns, rows, ...read } = await inspect(bytes);
		expect(read).toMatchObject({ encoding, delimiter: ';', headerRows: 1, problems: [] });
		expect(columns.map(({ name }) => name)).toEqual(['nom', 'né le', 'ville']);
		expect(rows?.[0]).toEqual(['Éloïse', '04/07/2013', 'Saint-Étienne']);
	});

	test('nothing but byte order marks is an empty file', async () => {
		expect(codes((await inspect('\ufeff'.repeat(100_000))).problems)).toEqual(['import.empty-file']);
	});
});

describe('quotes and line ends', () => {
	test.each(['\n', '\r\n', '\r'])('lines that end in %j', async (end) => {
		const text = ['a;b;c', '1;"deux; 2";x', '2;"dit ""oui""";', ''].join(end);
		expect((await inspect(text)).rows).toEqual([
			['1', 'deux; 2', 'x'],
			['2', 'dit "oui"', '']
		]);
	});

	test('a backslash before a quote, found or said', async () => {
		const text = 'id,mot\n1,"dit \\"oui\\" ici"\n2,"rien, vraiment"\n';
		const rows = [
			['1', 'dit "oui" ici'],
			['2', 'rien, vraiment']
		];
		expect(await inspect(text)).toMatchObject({ escape: 'backslash', rows, problems: [] });
		expect(await inspect(text, { escape: 'backslash' })).toMatchObject({ rows });
	});

	test('a path that ends in a backslash is no escape', async () => {
		const text = 'id,path\n1,"C:\\temp\\"\n2,"D:\\"\n';
		expect(await inspect(text)).toMatchObject({
			escape: 'quote',
			rows: [
				['1', 'C:\\temp\\'],
				['2', 'D:\\']
			]
		});
	});
});

describe('names of columns', () => {
	test('empty and repeated ones are told apart, and told', async () => {
		const { columns, warnings } = await inspect('id,,Autre,Autre,\n1,a,b,c,d\n2,a,b,c,d\n');
		expect(columns.map(({ name }) => name)).toEqual(['id', '#2', 'Autre', 'Autre (2)', '#5']);
		expect(warnings).toEqual([
			{ code: 'import.header-empty', column: '#2', params: { count: 2 } },
			{ code: 'import.header-repeated', column: 'Autre (2)', params: { count: 1 } }
		]);
	});

	test('records of six and seven cells under a header of six: each is told with its row', async () => {
		const text = 'a,b,c,d,e,f\n1,2,3,4,5,6\n1,2,3,4,5,6,7\n1,2,3,4,5,6\n1,2,3,4,5\n1,2,3,4,5,6\n';
		expect((await inspect(text)).problems).toEqual([
			{ code: 'import.ragged-row', row: 3, params: { count: 7, expected: 6 } },
			{ code: 'import.ragged-row', row: 5, params: { count: 5, expected: 6 } }
		]);
	});
});

describe('several tables in one file', () => {
	const text = [
		'Licence;;',
		'nom;ville;salaire',
		'Ada;Nice;1500',
		'Bo;Lyon;1600',
		'Cy;Paris;1700',
		';;',
		'nom;contrat;mois',
		'Di;CDI;6',
		'Ed;CDD;9'
	].join('\n');

	test('the longest is read, and the others are told', async () => {
		const { warnings, ...read } = await inspect(text);
		expect(read).toMatchObject({ tables: [1, 7], titleRows: 1, headerRows: 1, rowCount: 3, problems: [] });
		expect(warnings).toContainEqual({
			code: 'import.several-tables',
			row: 7,
			params: { count: 2, read: 1, rows: '1, 7' }
		});
		expect(await importProblems(text)).toEqual(['import.several-tables']);
	});

	test('another is read by choice', async () => {
		expect(await inspect(text, { table: 2 })).toMatchObject({
			titleRows: 6,
			rows: [
				['Di', 'CDI', '6'],
				['Ed', 'CDD', '9']
			]
		});
		expect(await inspect(text, { table: 1 })).toMatchObject({ titleRows: 1, rowCount: 3 });
		expect(await importProblems(text, { table: 1 })).toEqual([]);
		expect((await inspect(text, { table: 3 })).problems).toEqual([
			{ code: 'import.table-missing', found: '3', params: { count: 2 } }
		]);
	});

	test('a table far below the beginning stops the reading there', async () => {
		const long = `nom;salaire\n${'Ada;1500\n'.repeat(3000)};\nnom;mois\nBo;6\nCy;7\n`;
		expect((await inspect(long)).problems).toEqual([{ code: 'import.another-table', row: 3003 }]);
	});

	test('two files put end to end repeat their header', async () => {
		const twice = 'nom;salaire\nAda;1500\nBo;1600\nnom;salaire\nCy;1700\n';
		expect((await inspect(twice)).problems).toEqual([{ code: 'import.header-again', row: 4 }]);
	});

	test('blank lines between groups of rows make no other table', async () => {
		const groups =
			'nom;salaire;ville\nAda;1500;Nice\nBo;1600;Lyon\nCy;1500;Nice\n\nDi;1600;Lyon\nEd;1700;Nice\nFi;1800;Lyon\n';
		expect(await inspect(groups)).toMatchObject({ rowCount: 6, tables: [], warnings: [], problems: [] });
	});
});

describe('totals and notes under a table', () => {
	const text =
		'nom;salaire;heures\nAda;1500;35\nBo;1700;35\nTotal;3200;70\nMoyenne;1600;35\nSource : enquête 2014;;\n';

	test('are kept and asked about: an import does not take them for people', async () => {
		const { warnings, rowCount, problems } = await inspect(text);
		expect({ rowCount, problems }).toEqual({ rowCount: 5, problems: [] });
		expect(warnings).toEqual([
			{ code: 'import.totals-row', row: 4, found: 'Total' },
			{ code: 'import.totals-row', row: 5, found: 'Moyenne' },
			{ code: 'import.note-row', row: 6, found: 'Source : enquête 2014' }
		]);
		expect(await importProblems(text)).toEqual(['import.totals-row', 'import.totals-row', 'import.note-row']);
	});

	test('are left out or kept by choice', async () => {
		const left = await inspect(text, { totals: 'skip' });
		expect(left.rows).toEqual([
			['Ada', '1500', '35'],
			['Bo', '1700', '35']
		]);
		expect(left.warnings).toEqual([{ code: 'import.footer-skipped', row: 4, params: { count: 3 } }]);
		expect(await inspect(text, { totals: 'keep' })).toMatchObject({ rowCount: 5, warnings: [] });
		expect(await inspect(text, { footerRows: 3 })).toMatchObject({ rowCount: 2, warnings: [] });
		expect(await importProblems(text, { totals: 'skip' })).toEqual([]);
	});

	test('a person called so in the midst of others is one', async () => {
		const people = 'nom;salaire\nTotal;1500\nBo;1700\n';
		expect(await inspect(people)).toMatchObject({ rowCount: 2, warnings: [] });
	});

	test('a note shorter than the table is one, not a damaged row', async () => {
		const { problems, warnings } = await inspect('a;b;c\n1;2;3\n4;5;6\nNote : chiffres provisoires\n');
		expect(problems).toEqual([]);
		expect(codes(warnings)).toEqual(['import.note-row']);
		expect(await inspect('a;b;c\n1;2;3\n4;5;6\nNote : provisoire\n', { totals: 'skip' })).toMatchObject({
			rowCount: 2,
			problems: []
		});
	});
});

describe('hostile tables', () => {
	test('a million columns, whole', async () => {
		const row = `${'a,'.repeat(1_000_000)}b\n`;
		expect(codes((await inspect(row.repeat(2))).problems)).toEqual(['import.too-many-columns']);
	});

	test('formulas and scripts are texts', async () => {
		const text = 'nom;note\n=HYPERLINK("http://x";1);<img src=x onerror=alert(1)>\n@SUM(A1);-2+3\n';
		const { columns } = await inspect(text, { quote: "'" });
		expect(columns.map(({ type }) => type)).toEqual(['text', 'text']);
	});

	test('zero bytes are refused at their line', async () => {
		expect((await inspect('a;b\n1;2\n3;\0\n')).problems).toEqual([{ code: 'import.nul', row: 3 }]);
	});
});
