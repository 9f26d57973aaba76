import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anItem, aQuestionnaire } from '../../../../../tests/factories/a-questionnaire.ts';
import { fieldName } from '../fields.ts';
import { fieldsOfAnswer, parseSubmission, readQuestion } from '../parse-submission.ts';
import type { AnswerValue } from '../stored-answer.ts';
import { QUESTION_TYPES, typeOf, type Item, type QuestionTypeName } from './index.ts';

const SETTINGS: Readonly<Record<QuestionTypeName, Readonly<Record<string, unknown>>>> = {
	single: { choices: ['A', 'B', 'C'] },
	multiple: { choices: ['A', 'B', 'C'] },
	'yes-no': {},
	text: { longest: 20 },
	'long-text': { longest: 40 },
	number: { least: 1, most: 99, unit: { fr: '%', en: '%' }, example: 80 },
	month: { firstYear: 1960, lastYear: 2026 },
	date: { firstYear: 1960, lastYear: 2026 },
	scale: { least: 0, most: 10, ends: { least: { fr: 'Peu', en: 'Low' }, most: { fr: 'Très', en: 'High' } } },
	matrix: { choices: ['A', 'B'], rows: ['R1', 'R2'] },
	ranking: { choices: ['A', 'B', 'C'], places: 2 },
	'job-title': { longest: 20 },
	employer: { longest: 20 },
	unchanged: { copies: ['D5'] },
	pay: {},
	'place-of-work': {},
	information: {}
};

/** The question `Q` of a type. */
function aQuestion(type: QuestionTypeName, changes: Readonly<Record<string, unknown>> = {}): Item {
	const [item] = aQuestionnaire(anItem('Q', { type, optional: true, ...SETTINGS[type], ...changes })).items;
	if (!item) throw new Error('One item was written.');
	return item;
}

/** Sends a form whose fields are given by part; `''` is the one named after the question. */
function send(item: Item, form: Readonly<Record<string, string | readonly string[]>>) {
	const read = (name: string) => {
		const part = Object.keys(form).find((one) => fieldName('Q', one) === name);
		return part === undefined ? [] : [form[part] ?? []].flat();
	};
	return parseSubmission(readQuestion(read, item), item);
}

type Form = Readonly<Record<string, string | readonly string[]>>;

const TAKEN: readonly (readonly [QuestionTypeName, Form, AnswerValue])[] = [
	['single', { '': 'B' }, 'B'],
	['multiple', { '': ['C', 'A', 'C'] }, ['A', 'C']],
	['yes-no', { '': 'NO' }, false],
	['text', { '': '  Chargée   d’accueil ' }, 'Chargée d’accueil'],
	['text', { '': 'e\u0301tudes\u202E\u0000' }, 'études'],
	['long-text', { '': '' }, ''],
	['long-text', { '': 'Une\r\nligne\r\n\r\n\r\n\r\npuis une autre' }, 'Une\nligne\n\npuis une autre'],
	['number', { '': '80 %' }, 80],
	['number', { '': ' 99' }, 99],
	['month', { '': '6', year: '2024' }, '2024-06'],
	['month', { '': '12', year: ' 1999 ' }, '1999-12'],
	['pay', { '': '1 650', basis: 'NM', bonus: 'NONE' }, { amountEuros: 1650, basis: 'NM', bonus: 'NONE' }],
	['pay', { '': '1.650,50 €', basis: 'BM', bonus: 'IN' }, { amountEuros: 1650.5, basis: 'BM', bonus: 'IN' }],
	['pay', { '': '28,500', basis: 'BA', bonus: 'APART' }, { amountEuros: 28500, basis: 'BA', bonus: 'APART' }],
	['pay', { '': '24000€', basis: 'NA', bonus: 'IN' }, { amountEuros: 24000, basis: 'NA', bonus: 'IN' }],
	['place-of-work', { '': 'FRANCE', department: '2A' }, { country: 'FRANCE', department: '2A' }],
	[
		'place-of-work',
		{ '': 'ABROAD', name: ' Suisse', department: '75' },
		{ country: 'ABROAD', name: 'Suisse' }
	],
	['date', { '': '29', month: '2', year: '2024' }, '2024-02-29'],
	['date', { '': ' 1 ', month: '12', year: '1999' }, '1999-12-01'],
	['scale', { '': '0' }, 0],
	['scale', { '': '10' }, 10],
	['matrix', { R1: 'B', R2: 'A' }, { R1: 'B', R2: 'A' }],
	['ranking', { '': 'C', '2': 'A' }, ['C', 'A']],
	['ranking', { '': 'C', '2': '' }, ['C']],
	['job-title', { '': ' Conseillère\u200B  emploi' }, 'Conseillère emploi'],
	['employer', { '': '\u202EMission locale' }, 'Mission locale'],
	['unchanged', { '': 'YES' }, true],
	['information', {}, true]
];

const REFUSED: readonly (readonly [QuestionTypeName, Form, string, string])[] = [
	['single', {}, 'answer.choose', 'Q'],
	['single', { '': 'Z' }, 'answer.not-offered', 'Q'],
	['single', { '': '__proto__' }, 'answer.not-offered', 'Q'],
	['multiple', {}, 'answer.choose-some', 'Q'],
	['multiple', { '': ['A', 'Z'] }, 'answer.not-offered', 'Q'],
	['yes-no', {}, 'answer.choose', 'Q'],
	['yes-no', { '': 'true' }, 'answer.not-offered', 'Q'],
	['text', { '': ' \u200B ' }, 'answer.write', 'Q'],
	['text', { '': 'x'.repeat(21) }, 'answer.too-long', 'Q'],
	['long-text', { '': 'x'.repeat(41) }, 'answer.too-long', 'Q'],
	['number', { '': '' }, 'answer.write-number', 'Q'],
	['number', { '': 'beaucoup' }, 'answer.not-a-number', 'Q'],
	['number', { '': '1e3' }, 'answer.not-a-number', 'Q'],
	['number', { '': '49,5' }, 'answer.not-a-number', 'Q'],
	['number', { '': '100' }, 'answer.out-of-range', 'Q'],
	['number', { '': '0' }, 'answer.out-of-range', 'Q'],
	['month', { '': '', year: '2024' }, 'answer.month', 'Q'],
	['month', { '': '13', year: '2024' }, 'answer.month', 'Q'],
	['month', { '': '6', year: '24' }, 'answer.year', 'Q-year'],
	['pay', { '': '', basis: 'NM', bonus: 'IN' }, 'answer.pay', 'Q'],
	['pay', { '': '-5', basis: 'NM', bonus: 'IN' }, 'answer.pay', 'Q'],
	['pay', { '': '1650', bonus: 'IN' }, 'answer.pay-basis', 'Q-basis'],
	['pay', { '': '1650', basis: 'NM' }, 'answer.pay-bonus', 'Q-bonus'],
	['pay', { '': '165000', basis: 'NM', bonus: 'IN' }, 'answer.pay-range', 'Q'],
	['pay', { '': '16', basis: 'BA', bonus: 'IN' }, 'answer.pay-range', 'Q'],
	['date', { '': '30', month: '2', year: '2024' }, 'answer.no-such-day', 'Q'],
	['date', { '': '29', month: '2', year: '2023' }, 'answer.no-such-day', 'Q'],
	['date', { '': '', month: '2', year: '2024' }, 'answer.day', 'Q'],
	['date', { '': '1e1', month: '2', year: '2024' }, 'answer.day', 'Q'],
	['date', { '': '1', month: '13', year: '2024' }, 'answer.month', 'Q-month'],
	['date', { '': '1', month: '1', year: '24' }, 'answer.year', 'Q-year'],
	['scale', {}, 'answer.choose', 'Q'],
	['scale', { '': '11' }, 'answer.not-offered', 'Q'],
	['scale', { '': '5.0' }, 'answer.not-offered', 'Q'],
	['matrix', { R1: 'A' }, 'answer.choose-line', 'Q-R2'],
	['matrix', { R1: 'A', R2: 'constructor' }, 'answer.not-offered', 'Q-R2'],
	['ranking', {}, 'answer.rank', 'Q'],
	['ranking', { '': '', '2': 'A' }, 'answer.rank', 'Q'],
	['ranking', { '': 'A', '2': 'A' }, 'answer.ranked-twice', 'Q-2'],
	['ranking', { '': 'Z' }, 'answer.not-offered', 'Q'],
	['job-title', { '': '\u200B' }, 'answer.write', 'Q'],
	['employer', { '': 'x'.repeat(21) }, 'answer.too-long', 'Q'],
	['unchanged', { '': '1' }, 'answer.not-offered', 'Q'],
	['place-of-work', {}, 'answer.choose', 'Q'],
	['place-of-work', { '': 'FRANCE' }, 'answer.department', 'Q-department'],
	['place-of-work', { '': 'FRANCE', department: '20' }, 'answer.department', 'Q-department'],
	['place-of-work', { '': 'ABROAD', name: ' ' }, 'answer.country', 'Q-name'],
	['place-of-work', { '': 'ABROAD', name: 'x'.repeat(61) }, 'answer.too-long', 'Q-name']
];

describe('what is written in a form', () => {
	it.each(TAKEN)('%s %j is %j', (type, form, value) => {
		expect(send(aQuestion(type), form)).toEqual({ ok: true, value: { value } });
	});

	it.each(REFUSED)('%s %j is refused: %s at %s', (type, form, code, at) => {
		const sent = send(aQuestion(type), form);
		expect(sent.ok ? [] : sent.problems).toContainEqual(expect.objectContaining({ code, at }));
	});

	it('tells everything that is wrong at once', () => {
		const sent = send(aQuestion('pay'), { '': 'x' });
		expect(sent.ok ? [] : sent.problems.map(({ at }) => at)).toEqual(['Q', 'Q-basis', 'Q-bonus']);
	});
});

describe('what an address must look like', () => {
	it.each([
		['email', 'prenom.nom@exemple.fr', true],
		['email', 'prenom.nom', false],
		['email', 'a@b', false],
		['email', 'a b@exemple.fr', false],
		['phone', '06 12 34 56 78', true],
		['phone', '+33 (0)6.12.34.56.78', true],
		['phone', 'au bureau', false]
	] as const)('%s %s: %s', (format, written, taken) => {
		expect(send(aQuestion('text', { longest: 60, format }), { '': written }).ok).toBe(taken);
	});
});

describe('“Je préfère ne pas répondre”', () => {
	it.each(['single', 'yes-no', 'place-of-work', 'scale', 'unchanged'] as const)(
		'is one of the choices of %s',
		(type) => {
			expect(send(aQuestion(type), { '': 'refused' })).toEqual({ ok: true, value: { missing: 'refused' } });
		}
	);

	it.each([
		...(['text', 'number', 'pay', 'month', 'multiple', 'long-text', 'date', 'matrix', 'ranking'] as const),
		...(['job-title', 'employer'] as const)
	])('is a box beside %s', (type) => {
		const form = { '': type === 'multiple' ? 'A' : '1650', declined: 'refused' };
		expect(send(aQuestion(type), form)).toEqual({ ok: true, value: { missing: 'refused' } });
	});

	it('is no answer to a question that needs one', () => {
		const sent = send(aQuestion('single', { optional: false }), { '': 'refused' });
		expect(sent).toMatchObject({ problems: [{ code: 'answer.needed', at: 'Q' }] });
	});
});

describe('every type', () => {
	const names = Object.keys(QUESTION_TYPES) as QuestionTypeName[];

	it.each(names)('%s goes by its own name', (name) => {
		expect(QUESTION_TYPES[name].name).toBe(name);
	});

	it.each(names)('%s has an example here of what it takes', (name) => {
		expect(TAKEN.map(([type]) => type)).toContain(name);
	});

	it.each(TAKEN)('%s writes a value in the form as it reads it there: %j', (type, _, value) => {
		const item = aQuestion(type);
		expect(parseSubmission(fieldsOfAnswer({ value }, item), item)).toEqual({ ok: true, value: { value } });
	});

	it.each(TAKEN)('%s fills each of its columns: %j', (type, _, value) => {
		const item = aQuestion(type);
		const cells = typeOf(item).exportCells(value, item);
		expect(cells).toHaveLength(typeOf(item).exportColumns(item).length);
		for (const cell of cells) expect(['string', 'number', 'object']).toContain(typeof cell);
	});

	it.each(TAKEN)('%s says what was answered: %j', (type, _, value) => {
		const item = aQuestion(type);
		const said = typeOf(item).describe(value, item);
		expect(said.length > 0).toBe(type !== 'information');
	});

	it.each(TAKEN)('%s only has codes that it says it may have: %j', (type, _, value) => {
		const item = aQuestion(type);
		const { codes } = typeOf(item);
		for (const code of codes?.of(value, item) ?? []) expect(codes?.all(item)).toContain(code);
	});

	it.each(names)('%s never throws, whatever is sent', (name) => {
		const item = aQuestion(name);
		const anything = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('A', 'FRANCE', '1650', '\uD800')
		);
		fc.assert(
			fc.property(fc.array(anything, { maxLength: 4 }), anything, (values, part) => {
				const sent = parseSubmission(
					readQuestion((field) => (field === 'Q' ? values : [part]), item),
					item
				);
				if (sent.ok) expect(() => JSON.stringify(sent.value)).not.toThrow();
				else expect(sent.problems[0].code).toMatch(/^answer\./);
			})
		);
	});
});
