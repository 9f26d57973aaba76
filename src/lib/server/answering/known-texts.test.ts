import { expect, it } from 'vitest';
import { knownTexts } from './known-texts.ts';

it('knows the titles of ROME in both genders, and those of INSEE without their notes', () => {
	const texts = (written: string) =>
		knownTexts('job-title')
			.find(written, 6)
			.map(({ text }) => text);
	expect(texts('conseillère en insertion')).toContain('Conseillère en insertion professionnelle');
	expect(texts('conseiller en insertion')).toContain('Conseiller en insertion professionnelle');
	expect(texts('planton')).toEqual(['Planton']);
});

it('knows employers by their names', () => {
	expect(knownTexts('employer').find('mission loc', 6)[0]).toEqual({
		text: 'Mission locale',
		coded: { list: 'employer-kind', code: 'mission-locale' }
	});
});

it('gives the code of a title in both genders, and none for what is written otherwise', () => {
	const codeOf = (text: string) => knownTexts('job-title').codeOf(text);
	for (const text of ['Conseillère en insertion professionnelle', 'Conseiller en insertion professionnelle'])
		expect(codeOf(text)).toEqual({ list: 'rome', code: 'K1801' });
	expect(codeOf('conseiller en insertion professionnelle')).toBeUndefined();
	expect(codeOf('Conseiller en insertion professionnelle ')).toBeUndefined();
});
