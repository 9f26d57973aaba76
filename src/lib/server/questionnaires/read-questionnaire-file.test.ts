import { describe, expect, it } from 'vitest';
import { anLss, aQuestion, lssText, someAnswers } from '../../../../tests/factories/an-lss.ts';
import { odsFile, xlsxFile, xlsxRows } from '../../../../tests/support/workbook-files.ts';
import { zipFile } from '../../../../tests/support/zip-file.ts';
import { bytesSource } from '../csv/source.ts';
import { readQuestionnaireFile } from './read-questionnaire-file.ts';

const read = (name: string, content: string | Buffer) =>
	readQuestionnaireFile(bytesSource(name, Buffer.from(content)));

const SURVEY = lssText(
	anLss({
		questions: [aQuestion(1, 'L', { question: 'Contrat <b>principal</b> & durée ?' }), aQuestion(2, 'Y')],
		answers: someAnswers(1, ['CDI', 'CDD'])
	})
);
const SHEET = xlsxRows([
	['code', 'type', 'texte fr', 'texte en'],
	['D1', 'oui/non', 'En emploi ?', 'Working?']
]);

describe('a file that is a questionnaire', () => {
	it('is read from LimeSurvey, alone or in its archive', async () => {
		const items = [
			{ code: 'Q1', type: 'single', label: { fr: 'Contrat principal & durée ?' } },
			{ code: 'Q2', type: 'yes-no' }
		];
		expect(await read('enquete.lss', SURVEY)).toMatchObject({ value: { source: 'lss', draft: { items } } });
		const archive = zipFile({ 'survey_7.lss': SURVEY, 'survey_7_responses.lsr': '<document/>' });
		expect(await read('enquete.lsa', archive)).toMatchObject({ value: { source: 'lsa', draft: { items } } });
	});

	it('is read from a workbook, and the other sheets are told', async () => {
		const file = xlsxFile([
			{ name: 'Lisez-moi', rows: xlsxRows([['Bonjour']]) },
			{ name: 'Questions', rows: SHEET },
			{ name: 'Cachée', rows: SHEET, state: 'hidden' }
		]);
		expect(await read('Mon questionnaire.xlsx', file)).toMatchObject({
			value: {
				source: 'sheet',
				draft: { code: 'Mon-questionnaire', items: [{ code: 'D1', type: 'yes-no' }] },
				notes: [{ code: 'draft.left.sheet', found: 'Lisez-moi' }, {}, {}]
			}
		});
	});

	it('is read from an XLSForm', async () => {
		const survey = xlsxRows([
			['type', 'name', 'label'],
			['select_one yn', 'job', 'Working?']
		]);
		const choices = xlsxRows([
			['list_name', 'name', 'label'],
			['yn', 1, 'Yes'],
			['yn', 2, 'No']
		]);
		const file = xlsxFile([
			{ name: 'survey', rows: survey },
			{ name: 'choices', rows: choices }
		]);
		expect(await read('form.xlsx', file)).toMatchObject({
			value: {
				source: 'xlsform',
				draft: { items: [{ code: 'JOB', choices: [{ code: '1' }, { code: '2' }] }] }
			}
		});
	});

	it('is read from an ODS sheet', async () => {
		const cell = (text: string) =>
			`<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
		const row = (cells: readonly string[]) =>
			`<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
		const table = row(['type', 'texte fr']) + row(['texte', 'Métier ?']);
		const file = odsFile(`<table:table table:name="F">${table}</table:table>`);
		expect(await read('q.ods', file)).toMatchObject({
			value: { source: 'sheet', draft: { items: [{ code: 'Q2', label: { fr: 'Métier ?' } }] } }
		});
	});
});

describe('a file that is none is refused, with the place and the way out', () => {
	const damaged = SURVEY.replace('</questions>', '');
	const line = SURVEY.slice(0, SURVEY.indexOf('</questions>')).split('\n').length;

	it.each([
		['empty', 'vide.lss', '', 'import.empty-file'],
		['a text', 'notes.txt', 'Bonjour à tous', 'draft.not-a-questionnaire'],
		['a PDF', 'q.pdf', '%PDF-1.4', 'import.file-pdf'],
		['an old workbook', 'q.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'import.file-old-spreadsheet'],
		['a web page', 'q.html', '<!doctype html><html></html>', 'import.file-html'],
		['another XML', 'q.xml', '<?xml version="1.0"?><book/>', 'draft.not-a-survey'],
		['a group alone', 'g.lsg', SURVEY.replace('>Survey<', '>Group<'), 'draft.not-a-survey'],
		['a zip of something', 'q.zip', zipFile({ 'a.txt': 'x' }), 'import.file-archive'],
		['a document', 'q.docx', zipFile({ 'word/document.xml': '<a/>' }), 'import.file-document'],
		['not UTF-8', 'q.lss', Buffer.from(SURVEY, 'latin1'), 'draft.not-utf8'],
		[
			'a sheet of answers',
			'r.xlsx',
			xlsxFile([
				{
					name: 'R',
					rows: xlsxRows([
						['Nom', 'Ville'],
						['A', 'B']
					])
				}
			]),
			'draft.no-header'
		]
	])('%s', async (_, name, content, code) => {
		expect(await read(name, content)).toMatchObject({ ok: false, problems: [{ code }] });
	});

	it('damaged XML is told by its line', async () => {
		const read1 = await read('q.lss', damaged);
		expect(read1).toMatchObject({ problems: [{ code: 'draft.xml-damaged', at: 'q.lss' }] });
		// The table that does not end is seen at the end of what holds it.
		expect(read1.ok ? 0 : read1.problems[0].row).toBeGreaterThanOrEqual(line);
		expect(await read('q.lss', SURVEY.slice(0, -30))).toMatchObject({
			problems: [{ code: 'draft.xml-damaged' }]
		});
	});

	it('entities of a document type are never expanded', async () => {
		const lol = `<!DOCTYPE document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
		for (const entity of ['&b;', '&x;']) {
			const text = SURVEY.replace('<document>', `${lol}<document>`).replace(
				'<DBVersion>366',
				`<DBVersion>${entity}`
			);
			expect(await read('q.lss', text)).toMatchObject({ problems: [{ code: 'draft.xml-damaged' }] });
		}
	});

	it('bombs are refused before they are inflated', async () => {
		const bomb = zipFile({ 'survey.lss': 'a'.repeat(20 * 1024 * 1024) });
		expect(await read('q.lsa', bomb)).toMatchObject({ problems: [{ code: 'import.zip-bomb' }] });
		const sheet = zipFile({ 'xl/workbook.xml': '<a/>', 'xl/x.xml': ' '.repeat(20 * 1024 * 1024) });
		expect(await read('q.xlsx', sheet)).toMatchObject({ problems: [{ code: 'import.zip-bomb' }] });
	});

	it('too long a text, too many rows and columns are refused', async () => {
		const long = lssText(anLss({ questions: [aQuestion(1, 'Y', { question: 'x'.repeat(20_001) })] }));
		expect(await read('q.lss', long)).toMatchObject({
			problems: [{ code: 'draft.xml-too-much', params: { table: 'questions' } }]
		});
		const wide = xlsxFile([{ name: 'F', rows: xlsxRows([Array.from({ length: 301 }, () => 'x')]) }]);
		expect(await read('q.xlsx', wide)).toMatchObject({
			problems: [{ code: 'draft.sheet-too-much', row: 1, params: { sheet: 'F' } }]
		});
	});
});
