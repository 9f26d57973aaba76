import { describe, expect, it } from 'vitest';
import type { Coding } from '../coding.ts';
import { addChosen, CHOSEN_SCORE, type ChosenSuggestion } from './chosen-evidence.ts';

const read = (
	decision: Coding['decision'],
	...codes: (readonly [code: string, score: number])[]
): Coding => ({
	...{ text: 'Conseiller', decision, flags: [] },
	candidates: codes.map(([code, score]) => ({
		code,
		label: `label ${code}`,
		score,
		why: { kind: 'words', words: ['x'] }
	}))
});
const K1801: ChosenSuggestion = { text: 'Conseiller en insertion', list: 'rome', code: 'K1801' };
const why = { kind: 'chosen', title: 'Conseiller en insertion', list: 'rome', code: 'K1801' };

describe('what graduates chose', () => {
	it('gives its reason to the candidate it agrees with, and leaves its score and the decision', () => {
		const coding = addChosen(read('automatic', ['M3', 0.98], ['M2', 0.2]), [K1801], () => ['M3']);
		expect(coding.decision).toBe('automatic');
		expect(coding.candidates[0]).toEqual({ code: 'M3', label: 'label M3', score: 0.98, why });
	});

	it('is a candidate of its own where words say less, and never writes a code at once', () => {
		const coding = addChosen(read('none', ['M2', 0.3]), [K1801], () => ['M3']);
		expect(coding.candidates.map(({ code, score }) => [code, score])).toEqual([
			['M3', CHOSEN_SCORE],
			['M2', 0.3]
		]);
		expect(coding.decision).toBe('proposed');
	});

	it('that says otherwise than the words leaves both to a person', () => {
		const coding = addChosen(read('automatic', ['M3', 0.98]), [K1801], () => []);
		expect(coding.decision).toBe('proposed');
		expect(coding.candidates.map(({ code }) => code)).toEqual(['M3', 'HORS_LISTE']);
	});

	it('shared by two lines of the list speaks for neither alone', () => {
		const { candidates } = addChosen(read('none'), [K1801], () => ['M2', 'M3']);
		expect(candidates.map(({ score }) => score)).toEqual([CHOSEN_SCORE / 2, CHOSEN_SCORE / 2]);
	});

	it('changes nothing where nobody chose, and opens no text that is flagged for a person', () => {
		const coding = read('proposed', ['M3', 0.7]);
		expect(addChosen(coding, [], () => ['M3'])).toBe(coding);
		const flagged: Coding = { ...read('none'), flags: ['personal'] };
		expect(addChosen(flagged, [K1801], () => ['M3']).decision).toBe('none');
	});
});
