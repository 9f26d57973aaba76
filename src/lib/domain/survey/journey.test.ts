import { describe, expect, it } from 'vitest';
import { theQuestionnaire } from '../../../../tests/factories/a-questionnaire.ts';
import type { Answers } from './answers.ts';
import type { Facts } from './condition.ts';
import { buildJourney, isReached, nextOf, previousOf } from './journey.ts';

const FACTS: Facts = { wave: '6', entrySituation: 'SAL' };

const codes = (items: readonly { readonly code: string }[]) => items.map(({ code }) => code).join(' ');

function walk(name: string, answers: Answers, facts: Partial<Facts> = {}) {
	const journey = buildJourney(theQuestionnaire(name), { ...FACTS, ...facts }, answers);
	return { path: codes(journey.path), next: journey.firstUnanswered?.code, reached: codes(journey.reached) };
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
	const journey = buildJourney(theQuestionnaire('stale-answers'), FACTS, { FIRST: value('LEFT') });

	it('goes up to the first without an answer', () => {
		expect(codes(journey.reached)).toBe('FIRST MIDDLE');
		expect(isReached(journey, 'MIDDLE')).toBe(true);
		expect(isReached(journey, 'LAST')).toBe(false);
		expect(isReached(journey, '__proto__')).toBe(false);
	});

	it('knows the ones around', () => {
		expect(previousOf(journey, 'FIRST')).toBeUndefined();
		expect(previousOf(journey, 'MIDDLE')?.code).toBe('FIRST');
		expect(nextOf(journey, 'FIRST')?.code).toBe('MIDDLE');
		expect(nextOf(journey, 'MIDDLE')).toBeUndefined();
		expect(nextOf(journey, 'NONE')).toBeUndefined();
	});
});

it('takes no answer out of the prototype of objects', () => {
	const facts = { ...FACTS, entrySituation: '__proto__' };
	expect(walk('condition-on-fact', {}, facts).path).toBe('REST');
	expect(walk('condition-on-answer', JSON.parse('{"__proto__":{"value":"x"}}') as Answers).next).toBe('WORK');
});
