import { expect, it } from 'vitest';
import { questionText, raiseOrdinals } from './question-text.ts';

const facts = {
	referenceDate: '2026-06-01',
	earlierDate: '2025-12-01',
	programmeName: { fr: 'Accompagnateur', en: 'Adviser' },
	awardedOn: '2025-06-01',
	cohort: '2025'
};

it('says what was obtained and when, as well as that is known', () => {
	const text = { fr: '« {award} » {awarded}, {before}', en: '{award} {awarded}, {before} {other}' };
	expect(questionText(text, 'fr', facts)).toContain(
		'Accompagnateur\u00a0» le 1er juin 2025, 1er décembre 2025'
	);
	expect(questionText(text, 'en', { ...facts, awardedOn: null })).toBe(
		'Adviser in 2025, 1 December 2025 {other}'
	);
});

it('writes the date in full, with the spaces of French', () => {
	const text = { fr: 'Où étiez-vous au {ref} ?', en: 'Where were you on {ref}?' };
	expect(questionText(text, 'fr', facts)).toBe('Où étiez-vous au 1er juin 2026\u00a0?');
	expect(questionText(text, 'en', facts)).toBe('Where were you on 1 June 2026?');
});

it('raises the ordinal of the first of a month, and nothing else', () => {
	expect(raiseOrdinals('au 1er juin, au 21er, chercher')).toEqual([
		{ text: 'au 1', raised: false },
		{ text: 'er', raised: true },
		{ text: ' juin, au 21er, chercher', raised: false }
	]);
});
