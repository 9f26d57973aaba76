import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { LIMITS, type Delimiter, type Inspection } from '#lib/domain/imports/reading.ts';
import { inspectFile, type InspectionRequest } from './inspect-file.ts';
import { bytesSource, type FileSource } from './source.ts';

const inspect = (content: string | Uint8Array, request: InspectionRequest = {}): Promise<Inspection> =>
	inspectFile(bytesSource('f.csv', typeof content === 'string' ? Buffer.from(content) : content), request);

const codes = ({ problems }: Inspection) => problems.map(({ code }) => code);

describe('a good file', () => {
	test('is described by its columns', async () => {
		const text = 'code;né le;salaire;oui;note\n01;04/07/2013;1 450,50;Oui;\n02;31/08/2012;ns;Non;\n';
		expect(await inspect(text, { rows: true })).toEqual({
			encoding: 'utf-8',
			delimiter: ';',
			quote: '"',
			escape: 'quote',
			titleRows: 0,
			headerRows: 1,
			format: 'csv',
			sheet: null,
			sheets: [],
			tables: [],
			profile: null,
			columns: [
				{ name: 'code', type: 'text', filled: 2, distinct: 2 },
				{ name: 'né le', type: 'date', filled: 2, distinct: 2, dates: 'dmy' },
				{
					name: 'salaire',
					type: 'decimal',
					filled: 2,
					distinct: 2,
					decimal: ',',
					missing: [{ word: 'ns', count: 1 }]
				},
				{ name: 'oui', type: 'boolean', filled: 2, distinct: 2 },
				{ name: 'note', type: 'empty', filled: 0, distinct: 0 }
			],
			rowCount: 2,
			warnings: [
				{ code: 'import.missing-word', column: 'salaire', row: 3, found: 'ns', params: { count: 1 } }
			],
			problems: [],
			rows: [
				['01', '04/07/2013', '1 450,50', 'Oui', ''],
				['02', '31/08/2012', 'ns', 'Non', '']
			]
		});
	});

	test('may be in a choice of encodings, line ends and quotes', async () => {
		const text = 'nom\tville\r\nÉloïse\tSaint-Étienne\r\n';
		for (const bytes of [
			Buffer.from(text),
			Buffer.from(text, 'latin1'),
			Buffer.from(`\ufeff${text}`, 'utf16le')
		]) {
			const { rows, delimiter } = await inspect(bytes, { rows: true });
			expect({ rows, delimiter }).toEqual({ rows: [['Éloïse', 'Saint-Étienne']], delimiter: '\t' });
		}
		expect(await inspect("a,b\r'1,5','x'\r'2','y'\r'3','z'\r", { rows: true })).toMatchObject({
			quote: "'",
			rows: [
				['1,5', 'x'],
				['2', 'y'],
				['3', 'z']
			]
		});
		expect(
			await inspect(Buffer.from([0x61, 0x2c, 0x62, 0x0a, 0x8e, 0x2c, 0x31]), {
				encoding: 'macintosh',
				rows: true
			})
		).toMatchObject({ rows: [['é', '1']] });
	});

	test('keeps rows where a spreadsheet has them: a cell of several lines is one row', async () => {
		const text = 'id;date\n\n1;"31/08/2012\n "\n2;31/02/2013\n';
		const { problems, rowCount } = await inspect(text);
		expect(rowCount).toBe(2);
		expect(problems).toEqual([
			{ code: 'import.date-impossible', column: 'date', row: 4, found: '31/02/2013', params: { count: 1 } }
		]);
	});

	test('whatever is written is read back', async () => {
		const cell = fc.string({
			unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '|', '\n', ' ', '0', '😀'),
			maxLength: 8
		});
		const row = fc.tuple(cell, cell, cell).filter((cells) => cells.some((text) => text.trim() !== ''));
		const table = fc.array(row, { minLength: 1, maxLength: 12 });
		const form = fc.record({
			delimiter: fc.constantFrom<Delimiter>(',', ';', '\t', '|'),
			newline: fc.constantFrom('\n', '\r\n'),
			quotes: fc.boolean(),
			encode: fc.constantFrom<(text: string) => Uint8Array>(
				(text) => Buffer.from(text),
				(text) => Buffer.from(`\ufeff${text}`),
				(text) => Buffer.from(`\ufeff${text}`, 'utf16le')
			)
		});
		await fc.assert(
			fc.asyncProperty(table, form, async (rows, { encode, ...style }) => {
				const text = Papa.unparse([['un', 'deux', 'trois'], ...rows], style);
				const options = { delimiter: style.delimiter, headerRows: 1, titleRows: 0, quote: '"' } as const;
				const read = await inspect(encode(text), { ...options, rows: true });
				expect(read.problems).toEqual([]);
				expect(read.rows).toEqual(rows.map((cells) => cells.map((each) => each)));
			}),
			{ numRuns: 300 }
		);
	});
});

describe('a file that is no table', () => {
	test.each([
		['empty', '', 'import.empty-file'],
		['only blank lines', '\n\n  \n', 'import.empty-file'],
		['a workbook', Buffer.from('PK\u0003\u0004....[Content_Types].xml'), 'import.workbook-damaged'],
		['an archive', Buffer.from('PK\u0003\u0004....données.csv'), 'import.file-archive'],
		['gzip', Buffer.of(0x1f, 0x8b, 8, 0), 'import.file-archive'],
		['an old workbook', Buffer.of(0xd0, 0xcf, 0x11, 0xe0), 'import.file-old-spreadsheet'],
		['a PDF', '%PDF-1.7 …', 'import.file-pdf'],
		['a picture', Buffer.of(0x89, 0x50, 0x4e, 0x47), 'import.file-picture'],
		['a web page', '<!DOCTYPE html><html><table>', 'import.file-html'],
		['XML', '<?xml version="1.0"?><document/>', 'import.file-xml'],
		['JSON', '[{"a": 1}]', 'import.file-json'],
		['bytes', Buffer.from(Array.from({ length: 600 }, (_, index) => 1 + (index % 8))), 'import.file-binary'],
		['a zero byte', 'a,b\n1,2\0\n', 'import.nul'],
		[
			'prose',
			'Bonjour, voici les résultats.\nIls sont bons, très bons, excellents.\nVoilà\nMerci, à bientôt\nCordialement\n',
			'import.not-a-table'
		]
	])('%s', async (_name, content, code) => {
		const inspection = await inspect(content);
		expect(codes(inspection)).toEqual([code]);
		expect(inspection).toMatchObject({ encoding: null, columns: [], rowCount: 0 });
	});
});

describe('a damaged table tells every row', () => {
	test('ragged rows', async () => {
		const inspection = await inspect('a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3\n');
		expect(inspection.problems).toEqual([
			{ code: 'import.ragged-row', row: 3, params: { count: 2, expected: 3 } },
			{ code: 'import.ragged-row', row: 4, params: { count: 4, expected: 3 } }
		]);
		expect(inspection.columns).toHaveLength(3);
	});

	test('a quote that does not close, and one that is not doubled', async () => {
		const open = await inspect('a,b\n1,2\n3,"x\n5,6\n');
		expect(open.problems[0]).toMatchObject({ code: 'import.quote-open', row: 3 });
		const inside = await inspect('a,b\n1,"dit "oui" ici"\n3,4\n');
		expect(inside.problems[0]).toMatchObject({ code: 'import.quote-inside', row: 2 });
	});

	test('more than a hundred of the same are counted', async () => {
		const { problems } = await inspect(`a,b\n${'1,2\n'.repeat(500)}${'1\n'.repeat(150)}`);
		expect(problems).toHaveLength(101);
		expect(problems.at(-1)).toEqual({ code: 'import.more-of-the-same', params: { count: 50, first: 502 } });
	});

	test('cells, columns and rows beyond the limits', async () => {
		const long = await inspect(`a,b\n1,${'x'.repeat(LIMITS.cellCharacters + 1)}\n`);
		expect(long.problems[0]).toMatchObject({ code: 'import.cell-too-long', row: 2, params: { place: 2 } });
		const wide = await inspect(`${'a,'.repeat(LIMITS.columns)}b\n`);
		expect(codes(wide)).toContain('import.too-many-columns');
		const many = await inspect(`a,b\n${'1,2\n'.repeat(LIMITS.rows + 1)}`);
		expect(codes(many)).toEqual(['import.too-many-rows']);
	});
});

describe('hostile files end quickly, in little memory', () => {
	const endless = (opening: string, piece: string, bytes: number): FileSource => ({
		name: 'bomb.csv',
		byteCount: bytes,
		async *open() {
			yield await Promise.resolve(Buffer.from(opening));
			const filling = Buffer.from(piece.repeat(65_536 / piece.length));
			for (let sent = 0; sent < bytes; sent += filling.length) yield filling;
		}
	});

	test.each([
		['an open quote', 'a,b\n1,"', 'x', 'import.quote-open'],
		['a row without an end', 'a,b\n1,', 'x', 'import.row-endless'],
		['a million columns', 'a,b\n', '1,', 'import.row-endless']
	])('%s, 64 MB', async (_name, opening, piece, code) => {
		const inspection = await inspectFile(endless(opening, piece, 64 * 1024 * 1024));
		expect(codes(inspection)).toContain(code);
	});
});
