import { describe, expect, it } from 'vitest';
import { theQuestionnaire } from '../../../../tests/factories/a-questionnaire.ts';
import type { Answers } from './answers.ts';
import type { Facts } from './condition.ts';
import { buildJourney } from './journey.ts';
import { locate, screensOf } from './screens.ts';

const FACTS: Facts = { wave: '6', entrySituation: 'SAL', earlier: 'NO' };

const codes = (items: readonly { readonly code: string }[]) => items.map(({ code }) => code).join(' ');

function walk(name: string, answers: Answers, facts: Partial<Facts> = {}) {
	const questionnaire = theQuestionnaire(name);
	const journey = buildJourney(questionnaire, { ...FACTS, ...facts }, answers);
	const reached = journey.path.filter(({ code }) => locate(questionnaire, journey, code));
	return { path: codes(journey.path), next: journey.firstUnanswered?.code, reached: codes(reached) };
}

const value = (given: string | boolean | readonly string[]) => ({ value: given });

describe('a condition on an answer', () => {
	it.each([
		['nothing yet', {}, 'WORK', 'WORK'],
		['a job', { WORK: value('YES_PAID') }, 'WORK TITLE', 'TITLE'],
		['no job', { WORK: value('NO_WORK') }, 'WORK SEARCH', 'SEARCH'],
		['all of it', { WORK: value('NO_WORK'), SEARCH: value(true) }, 'WORK SEARCH', undefined],
		['declined', { WORK: value('YES_PAID'), TITLE: { missing: 'refused' } }, 'WORK TITLE', undefined]
	] as const)('%s', (_, answers, path, next) => {
		expect(walk('condition-on-answer', answers)).toMatchObject({ path, next });
	});
});

describe('a condition on what is known before', () => {
	it.each([
		['known, first wave', { entrySituation: 'SAL', wave: '6' }, 'REST'],
		['missing, first wave', { entrySituation: 'not-asked', wave: '6' }, 'ENTRY REST'],
		['missing, two years later', { entrySituation: 'unknown', wave: '24' }, 'ENTRY LATER REST'],
		['declined before', { entrySituation: 'refused', wave: '24' }, 'LATER REST']
	])('%s', (_, facts, path) => {
		expect(walk('condition-on-fact', {}, facts).path).toBe(path);
	});
});

/** The truth table of `C` (A in A1, A2 and B not in B2, refused) and `D` (A in A3, or C is yes). */
describe('conditions within conditions', () => {
	it.each([
		['A1', 'B1', true, 'A B C D'],
		['A1', 'B1', false, 'A B C'],
		['A2', 'B2', true, 'A B'],
		['A3', 'B1', true, 'A B D'],
		['A3', 'B2', true, 'A B D']
	])('%s, %s, C %s: %s', (a, b, c, path) => {
		const answers = { A: value(a), B: value(b), C: value(c) };
		expect(walk('condition-nested', answers).path).toBe(path);
	});

	it('compares a refusal as a code', () => {
		const answers: Answers = { A: value('A1'), B: { missing: 'refused' }, C: value(true) };
		expect(walk('condition-nested', answers).path).toBe('A B');
	});
});

it('holds when one of several choices is the one', () => {
	expect(walk('condition-on-several', { TASKS: value(['MEET', 'TEACH']) }).path).toBe('TASKS WHO');
	expect(walk('condition-on-several', { TASKS: value(['MEET', 'WRITE']) }).path).toBe('TASKS');
});

it('puts pages to be read on the path until they are read', () => {
	expect(walk('pages-to-read', {})).toMatchObject({ next: 'READ', reached: 'READ' });
	expect(walk('pages-to-read', { READ: value(true), ASK: value(true) }).next).toBe('MORE');
});

describe('an early answer that changes', () => {
	const all = { FIRST: value('LEFT'), MIDDLE: value('UP'), LAST: value(true) };

	it('leaves nothing of the old way on the path', () => {
		expect(walk('stale-answers', all).path).toBe('FIRST MIDDLE LAST');
		// MIDDLE still says UP, and is not asked any more: it must not bring LAST back.
		expect(walk('stale-answers', { ...all, FIRST: value('RIGHT') })).toEqual({
			path: 'FIRST',
			next: undefined,
			reached: 'FIRST'
		});
	});

	it('finds the answers again when it changes back', () => {
		expect(walk('stale-answers', { ...all, FIRST: value('LEFT') }).next).toBeUndefined();
	});
});

describe('pages that may be opened', () => {
	const questionnaire = theQuestionnaire('stale-answers');
	const journey = buildJourney(questionnaire, FACTS, { FIRST: value('LEFT') });
	const at = (code: string) => locate(questionnaire, journey, code);

	it('goes up to the first without an answer', () => {
		expect(at('MIDDLE')?.screen.code).toBe('MIDDLE');
		expect(at('LAST')).toBeUndefined();
		expect(at('__proto__')).toBeUndefined();
	});

	it('knows the ones around', () => {
		expect(at('FIRST')?.previous).toBeUndefined();
		expect(at('MIDDLE')?.previous?.code).toBe('FIRST');
		expect(at('FIRST')?.next?.code).toBe('MIDDLE');
		expect(at('MIDDLE')?.next).toBeUndefined();
	});
});

describe('a page of several questions', () => {
	const questionnaire = theQuestionnaire('pages');
	const on = (answers: Answers) => buildJourney(questionnaire, FACTS, answers);
	const screens = (answers: Answers) =>
		screensOf(questionnaire, on(answers).path).map(({ items }) => codes(items));

	it('holds those that are asked, and is left out without any', () => {
		expect(screens({ WORK: value('YES_PAID') })).toEqual(['WORK', 'NAME TOWN', 'LAST']);
		expect(screens({ WORK: value('NO_WORK') })).toEqual(['WORK', 'TOWN', 'LAST']);
	});

	it('has a title of its own, unless one question is left', () => {
		const titles = (answers: Answers) =>
			screensOf(questionnaire, on(answers).path).map(({ title }) => title?.en);
		expect(titles({ WORK: value('YES_PAID') })).toEqual([undefined, 'Your employer', undefined]);
		expect(titles({ WORK: value('NO_WORK') })).toEqual([undefined, undefined, undefined]);
	});

	it('is opened by the code of any of its questions, as a whole', () => {
		const journey = on({ WORK: value('YES_PAID'), NAME: value('Mission locale') });
		expect(codes(locate(questionnaire, journey, 'TOWN')?.screen.items ?? [])).toBe('NAME TOWN');
		expect(locate(questionnaire, journey, 'LAST')).toBeUndefined();
	});
});

describe('extras', () => {
	const questionnaire = theQuestionnaire('extras');
	const on = (answers: Answers) => buildJourney(questionnaire, FACTS, answers);

	it('are no part of the path, and open once it is done', () => {
		const before = on({});
		expect([codes(before.path), codes(before.extras)]).toEqual(['CORE', 'MORE LAST']);
		expect(locate(questionnaire, before, 'MORE')).toBeUndefined();
		const done = on({ CORE: value(true) });
		expect([done.firstUnanswered, done.firstUnansweredExtra?.code]).toEqual([undefined, 'MORE']);
		expect(locate(questionnaire, done, 'MORE')?.previous).toBeUndefined();
		expect(locate(questionnaire, done, 'LAST')).toBeUndefined();
	});
});

it('asks nothing after an answer that stops', () => {
	expect(walk('stops', { MINE: value(false), NEXT: value(true) })).toMatchObject({
		path: 'MINE',
		next: undefined
	});
	expect(walk('stops', { MINE: value(true) }).path).toBe('MINE NEXT');
});

it('takes no answer out of the prototype of objects', () => {
	const facts = { ...FACTS, entrySituation: '__proto__' };
	expect(walk('condition-on-fact', {}, facts).path).toBe('REST');
	expect(walk('condition-on-answer', JSON.parse('{"__proto__":{"value":"x"}}') as Answers).next).toBe('WORK');
});
