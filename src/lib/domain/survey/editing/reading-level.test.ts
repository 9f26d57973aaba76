import { describe, expect, it } from 'vitest';
import { afterEdits, aDraft, someFields } from '../../../../../tests/factories/a-draft.ts';
import { anItem } from '../../../../../tests/factories/a-questionnaire.ts';
import { readQuestionLevels } from './question-levels.ts';
import { countSyllables, longestSentence, readingEase, readingLevel } from './reading-level.ts';

describe('the reading level', () => {
	it.each([
		['chat', 1],
		['porte', 1],
		['portes', 1],
		['emploi', 2],
		['situation', 3],
		['le', 1],
		['année', 2],
		['établissement', 5],
		['2025', 1]
	])('counts the syllables of %s: %i', (word, count) => {
		expect(countSyllables(word)).toBe(count);
	});

	// By hand: 5 words, 1 sentence, 1 + 1 + 1 + 1 + 1 syllables: 207 - 1.015 × 5 - 73.6 = 128.325.
	it('is that of Kandel and Moles', () => {
		expect(readingEase(['Le chat dort sur lit.'])).toBeCloseTo(128.325, 10);
		// 4 words in 2 sentences, 3 + 1 + 2 + 2 syllables: 207 - 1.015 × 2 - 73.6 × 2 = 57.77.
		expect(readingEase(['Situation du moment ? Emploi.'])).toBeCloseTo(57.77, 10);
		expect(readingEase(['', '…'])).toBeUndefined();
	});

	it.each([
		[70, 'easy'],
		[69.9, 'ordinary'],
		[50, 'ordinary'],
		[30, 'demanding'],
		[29.9, 'hard']
	])('%d is %s', (ease, level) => {
		expect(readingLevel(ease)).toBe(level);
	});

	it('finds the longest sentence, not the longest text', () => {
		expect(longestSentence('Un deux. Un deux trois quatre ? Un.')).toBe(4);
	});

	it('names the questions that ask too much', () => {
		const draft = afterEdits(
			aDraft(anItem('A'), anItem('B'), anItem('C')),
			...(
				[
					['A', 'Où travaillez-vous ?'],
					['B', Array.from({ length: 21 }, () => 'mot').join(' ')],
					[
						'C',
						'Caractérisez synthétiquement l’appropriation institutionnelle interprofessionnelle des responsabilités organisationnelles déléguées'
					]
				] as const
			).map(([code, text]) => ({
				kind: 'write' as const,
				code,
				read: someFields({ 'label-fr': text }),
				step: undefined
			}))
		);
		expect(readQuestionLevels(draft).hard).toEqual([
			{ code: 'B', level: 'easy', words: 21 },
			{ code: 'C', level: 'hard', words: 10 }
		]);
	});
});
