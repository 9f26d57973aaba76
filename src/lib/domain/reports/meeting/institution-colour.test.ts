import { describe, expect, it } from 'vitest';
import { formatProblem } from '#lib/i18n/format-problem.ts';
import { translator } from '#lib/i18n/translate.ts';
import { contrastWithWhite, parseInstitutionColour } from './institution-colour.ts';

describe('the colour of an institution', () => {
	// Ratios as published checkers of WCAG contrast give them.
	it.each([
		['#000000', 21],
		['#ffffff', 1],
		['#ff0000', 4],
		['#0000ff', 8.59],
		['#008000', 5.14],
		['#767676', 4.54],
		['#777777', 4.48]
	])('%s has a contrast of %d with white', (colour, ratio) => {
		expect(contrastWithWhite(colour)).toBeCloseTo(ratio, 2);
	});

	it.each([
		['#767676', '#767676'],
		['0B5563', '#0b5563'],
		[' #7A1F3D ', '#7a1f3d']
	])('is taken as %j', (text, value) => {
		expect(parseInstitutionColour(text)).toEqual({ ok: true, value });
	});

	it.each(['', 'bleu', '#abc', '#12345g', 'rgb(1,2,3)', '#0b55631', '#0b5563;'])('is not %j', (text) => {
		expect(parseInstitutionColour(text)).toMatchObject({
			problems: [{ code: 'institution.colour-invalid' }]
		});
	});

	it.each([
		['fr', '#777777 n’a sur le blanc qu’un contraste de 4,47 pour 1 ; il en faut 4,5.'],
		['en', '#777777 has a contrast of only 4.47 to 1 on white; 4.5 is needed.']
	] as const)('says by how much it is too light (%s)', (locale, sentence) => {
		const parsed = parseInstitutionColour('777777');
		const said = parsed.ok ? '' : formatProblem(parsed.problems[0], translator(locale));
		expect(said.replace(/\s/g, ' ')).toContain(sentence);
	});
});
