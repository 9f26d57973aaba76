import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isQuestionCode } from '../item.ts';
import { choiceCodes, codeMaker } from './engine-codes.ts';

it('keeps a code of the engine, and rewrites any other', () => {
	const codes = codeMaker();
	expect(
		['D1', 'perfCheck1', 'perfcheck1', '1a', 'é_è', 'unCodeTropLongPourIci'].map((one) => codes.question(one))
	).toEqual(['D1', 'PERFCHECK1', 'PERFCHECK12', 'Q1A', 'EE', 'UNCODETROPLO']);
	expect(choiceCodes(['A1', 'uni', 'UNI', 'Oui, à Paris', '', '-oth-'])).toEqual([
		'A1',
		'UNI',
		'UNI2',
		'OUI_A_PARIS',
		'C',
		'OTH'
	]);
});

it('gives every question and every choice a good code of its own', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 40 }), (wanted) => {
			const codes = codeMaker();
			const made = wanted.map((one) => codes.question(one));
			expect(made.every(isQuestionCode)).toBe(true);
			expect(new Set(made).size).toBe(made.length);
			const choices = choiceCodes(wanted);
			expect(choices.every((one) => /^[A-Z0-9][A-Z0-9_]{0,39}$/.test(one))).toBe(true);
			expect(new Set(choices).size).toBe(choices.length);
		})
	);
});
