import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOMENCLATURES } from '#lib/domain/coding/nomenclature.ts';
import { caspCoder } from './coding/casp-coders.ts';

describe.each(NOMENCLATURES)('whatever is typed, coding into %s', (nomenclature) => {
	it.each([
		['nothing', ''],
		['a blank', '  \t '],
		['one letter', 'a'],
		['ten thousand characters', 'conseillère en insertion '.repeat(400)],
		['another script', 'Социальный работник'],
		['a place', 'Seine-Saint-Denis'],
		['a contract', 'CDD'],
		['a contract and a place', 'CDD (Paris 10ème)'],
		['an insult', 'chef de service, un gros connard'],
		['an address', 'Conseillère : jeanne.martin@exemple.fr'],
		['nothing that makes sense', 'hgfjj kwz']
	])('leaves %s to a person', (_, text) => {
		const coding = caspCoder(nomenclature)(text);
		expect(coding.decision).toBe('none');
		expect(coding.text).toBe(text);
		expect(
			coding.candidates.length === 0 || coding.flags.length > 0 || coding.candidates[0]?.score
		).toBeTruthy();
	});

	it('never fails, keeps the text, and gives each code once with a score from 0 to 1, best first', () => {
		const coder = caspCoder(nomenclature);
		const words = fc.constantFrom(
			'conseillère',
			'insertion',
			'(CDD)',
			'à',
			'Paris',
			'mission locale',
			',',
			'chargé.e',
			'ESAT',
			'/',
			'-',
			'2013'
		);
		const text = fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 80 }),
			fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' '))
		);
		fc.assert(
			fc.property(text, (written) => {
				const { text: kept, candidates, decision, flags } = coder(written);
				expect(kept).toBe(written);
				const scores = candidates.map(({ score }) => score);
				expect(scores).toEqual(scores.toSorted((a, b) => b - a));
				expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
				expect(new Set(candidates.map(({ code }) => code)).size).toBe(candidates.length);
				if (candidates.length === 0 || flags.length > 0) expect(decision).toBe('none');
			}),
			{ numRuns: 150 }
		);
	});
});
