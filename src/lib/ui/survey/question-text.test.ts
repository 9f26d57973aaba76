import { expect, it } from 'vitest';
import { questionText, raiseOrdinals } from './question-text.ts';

it('writes the date in full, with the spaces of French', () => {
	const text = { fr: 'Où étiez-vous au {ref} ?', en: 'Where were you on {ref}?' };
	expect(questionText(text, 'fr', '2026-06-01')).toBe('Où étiez-vous au 1er juin 2026\u00a0?');
	expect(questionText(text, 'en', '2026-06-01')).toBe('Where were you on 1 June 2026?');
});

it('raises the ordinal of the first of a month, and nothing else', () => {
	expect(raiseOrdinals('au 1er juin, au 21er, chercher')).toEqual([
		{ text: 'au 1', raised: false },
		{ text: 'er', raised: true },
		{ text: ' juin, au 21er, chercher', raised: false }
	]);
});
