import { expect, it } from 'vitest';
import { knownTexts } from './known-texts.ts';

it('knows the titles of ROME in both genders, and those of INSEE without their notes', () => {
	expect(knownTexts('job-title').find('conseillère en insertion', 6)).toContain(
		'Conseillère en insertion professionnelle'
	);
	expect(knownTexts('job-title').find('conseiller en insertion', 6)).toContain(
		'Conseiller en insertion professionnelle'
	);
	expect(knownTexts('job-title').find('planton', 6)).toEqual(['Planton']);
});

it('knows employers by their names', () => {
	expect(knownTexts('employer').find('mission loc', 6)[0]).toBe('Mission locale');
});
