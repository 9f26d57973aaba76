import { describe, expect, it } from 'vitest';
import type { Result } from '../../../shared/result.ts';
import type { ReadDraft } from '../draft.ts';
import { draftFromSheet } from './draft-from-sheet.ts';
import { findLayout } from './sheet-columns.ts';
import type { SheetTable } from './sheet-table.ts';

const table = (...rows: readonly (readonly string[])[]): SheetTable => ({
	name: 'Feuil1',
	rows: rows.map((cells, at) => ({ row: at + 1, cells })).filter(({ cells }) => cells.length > 0)
});

function read(...rows: readonly (readonly string[])[]): ReadDraft {
	const layout = findLayout(table(...rows));
	if (!layout) throw new Error('No header');
	return valueOf(draftFromSheet(layout, 'Insertion 2024'));
}

function valueOf(read: Result<ReadDraft>): ReadDraft {
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.value;
}

const HEADER = ['code', 'type', 'texte fr', 'texte en', 'options', 'options en', 'condition', 'obligatoire'];

describe('a questionnaire in a sheet', () => {
	it('is read as documented: a row a question, both languages', () => {
		const { draft, notes } = read(
			HEADER,
			[
				'D1',
				'choix unique',
				'Contrat ?',
				'Contract?',
				'CDI = Durée indéterminée\nCDD = Durée déterminée',
				'CDI = Permanent\nCDD = Fixed term',
				'',
				'oui'
			],
			['D2', 'nombre', 'Heures ?', 'Hours?', '', '', 'D1 = CDD', 'non'],
			['D3', 'choix multiple', 'Activités ?', 'Activities?', 'Accueil ; Conseil', 'Welcome ; Advice', '', '']
		);
		expect(draft.code).toBe('Insertion-2024');
		expect(draft.items).toMatchObject([
			{
				code: 'D1',
				type: 'single',
				optional: false,
				label: { fr: 'Contrat ?', en: 'Contract?' },
				choices: [
					{ code: 'CDI', label: { fr: 'Durée indéterminée', en: 'Permanent' } },
					{ code: 'CDD', label: { fr: 'Durée déterminée', en: 'Fixed term' } }
				]
			},
			{ code: 'D2', type: 'number', optional: true, when: { question: 'D1', in: ['CDD'] } },
			{
				code: 'D3',
				type: 'multiple',
				choices: [
					{ code: 'ACCUEIL', label: { fr: 'Accueil', en: 'Welcome' } },
					{ code: 'CONSEIL', label: { fr: 'Conseil', en: 'Advice' } }
				]
			}
		]);
		expect(notes.map(({ code }) => code)).toEqual([
			'draft.changed.choice-codes',
			'draft.todo.unit',
			'draft.todo.bounds',
			'draft.todo.title',
			'draft.todo.waves'
		]);
	});

	it('has bounds, units and help in columns of their own', () => {
		const { draft, notes } = read(
			['code', 'type', 'texte fr', 'texte en', 'min', 'max', 'unité', 'unité en', 'aide fr', 'aide en'],
			['D1', 'nombre', 'Durée ?', 'How long?', '0', '35,5', 'heures', 'hours', 'Par semaine', 'A week']
		);
		expect(draft.items).toMatchObject([
			{ least: 0, most: 35.5, unit: { fr: 'heures', en: 'hours' }, hint: { fr: 'Par semaine', en: 'A week' } }
		]);
		expect(notes.map(({ code }) => code)).toEqual(['draft.todo.title', 'draft.todo.waves']);
	});

	it('may have a title above its header, and other names in it', () => {
		const { draft, notes } = read(
			['Enquête d’insertion'],
			[],
			['Section', 'N°', 'Question', 'Format', 'Mandatory', 'Conditional'],
			['A', 'q1', 'Êtes-vous en emploi ?', 'Y/N/NA', 'Y', ''],
			['A', 'q2', 'Depuis quand ?', 'Datetime', 'N', 'q1 = oui'],
			['A', 'q3', 'Pourquoi ?', 'FREETEXT', '', 'if no to q1']
		);
		expect(draft.title).toEqual({ fr: 'Enquête d’insertion' });
		expect(draft.items).toMatchObject([
			{ code: 'Q1', type: 'yes-no', optional: false, label: { fr: 'Êtes-vous en emploi ?' } },
			{ code: 'Q2', type: 'month', when: { question: 'Q1', in: ['YES'] } },
			{ code: 'Q3', type: 'text' }
		]);
		expect(notes).toEqual(
			expect.arrayContaining([
				{ code: 'draft.changed.taken-as-french', column: 'question' },
				{ code: 'draft.left.column', found: 'Section' },
				{ code: 'draft.changed.month', at: 'q2', row: 5 },
				{ code: 'draft.left.condition', at: 'q3', row: 6, found: 'if no to q1' }
			])
		);
	});

	it('tells each row that is no question, with its place', () => {
		const { draft, notes } = read(
			['code', 'type', 'question', 'options'],
			['Q1', 'yes/no', 'Do you have a job and what is it?', ''],
			['Q2', 'carte', 'Where is the office?', ''],
			['Q3', '', 'What is it for?', ''],
			['Q4', '', 'Which of these?', 'A = One ; B = Two'],
			['Q5', 'text', '', ''],
			['', 'text', 'And what else?', ''],
			['Q1', 'text', 'The same code?', '']
		);
		expect(draft.items.map(({ code, type }) => `${code} ${type}`)).toEqual([
			'Q1 yes-no',
			'Q4 single',
			'Q7 text',
			'Q12 text'
		]);
		expect(notes).toEqual(
			expect.arrayContaining([
				{ code: 'draft.changed.taken-as-english', column: 'question' },
				{ code: 'draft.left.sheet-type', at: 'Q2', row: 3, found: 'carte' },
				{ code: 'draft.left.type-missing', at: 'Q3', row: 4, found: 'What is it for?' },
				{ code: 'draft.changed.type-guessed', at: 'Q4', row: 5 },
				{ code: 'draft.left.row-without-text', at: 'Q5', row: 6 },
				{ code: 'draft.changed.code-given', at: 'Q7', row: 7 },
				{ code: 'draft.changed.code-twice', at: 'Q1', row: 8, found: 'Q12' }
			])
		);
	});

	it('is not found where no row names a text and a type', () => {
		expect(findLayout(table(['Nom', 'Prénom', 'Téléphone'], ['Durand', 'A', '06']))).toBeUndefined();
		expect(findLayout(table())).toBeUndefined();
	});

	it('never lets a condition look at a code that two questions have', () => {
		const { draft, notes } = read(
			HEADER,
			['D1', 'oui/non', 'A ?', 'A?'],
			['D1', 'oui/non', 'B ?', 'B?'],
			['D2', 'texte', 'C ?', 'C?', '', '', 'D1 = oui']
		);
		expect(draft.items[2]?.when).toBeUndefined();
		expect(notes).toContainEqual({
			code: 'draft.left.condition-question',
			...{ at: 'D2', row: 4, found: 'D1 = oui', params: { question: 'D1' } }
		});
	});
});
