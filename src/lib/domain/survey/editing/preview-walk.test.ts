import { describe, expect, it } from 'vitest';
import { someFields } from '../../../../../tests/factories/a-draft.ts';
import { anItem, aQuestionnaire } from '../../../../../tests/factories/a-questionnaire.ts';
import { placeOf, takeScreen } from './preview-walk.ts';

const questionnaire = aQuestionnaire(
	anItem('A'),
	anItem('B', { when: { question: 'A', in: ['A'] } }),
	anItem('C', { extra: true })
);
const facts = { wave: '6', entrySituation: 'SAL', earlier: 'NO' };
const start = { questionnaire, facts, fields: {} };

/** Answers screens one after the other, and says the questions that came up. */
function walk(answers: Readonly<Record<string, string>>): readonly string[] {
	let fields = {};
	let at = placeOf(start, null).position?.screen.code;
	const seen: string[] = [];
	while (at !== undefined && seen.length < 10) {
		seen.push(at);
		const taken = takeScreen({ ...start, fields }, at, someFields(answers));
		if (!taken.ok) throw new Error(JSON.stringify(taken.problems));
		({ fields } = taken.value);
		at = placeOf({ ...start, fields }, taken.value.next).position?.screen.code;
	}
	return seen;
}

describe('a walk through a preview', () => {
	it('asks what the answers lead to, the extras last', () => {
		expect(walk({ A: 'A', B: 'A', C: 'B' })).toEqual(['A', 'B', 'C']);
		expect(walk({ A: 'B', C: 'B' })).toEqual(['A', 'C']);
	});

	it('says what is wrong with an answer, as the real one does', () => {
		expect(takeScreen(start, 'A', someFields({}))).toMatchObject({
			problems: [{ code: 'answer.choose', at: 'A' }]
		});
		expect(takeScreen(start, 'A', someFields({ A: 'Z' }))).toMatchObject({
			problems: [{ code: 'answer.not-offered' }]
		});
	});

	it('opens nothing that the answers do not lead to', () => {
		expect(placeOf(start, 'C').position?.screen.code).toBe('A');
		expect(placeOf(start, '__proto__').position?.screen.code).toBe('A');
	});

	it('takes nothing for an answer that its question would not take', () => {
		const forged = { ...start, fields: { A: { '': ['Z'] } } };
		expect(placeOf(forged, null).answers).toEqual({});
	});
});
