import { expect, it } from 'vitest';
import { translator } from '#lib/i18n/translate.ts';
import { countsText, rateText } from './open-words.ts';

const words = { locale: 'fr', t: translator('fr') } as const;
const plain = (text: string) => text.replace(/\s/g, ' ');

it.each([
	[0, 0.2, 'moins de 20 %'],
	[0.4, 0.6, 'de 40 % à moins de 60 %'],
	[0.8, 1, '80 % et plus']
])('a rate between %d and %d is told by both ends that limit it', (lower, upper, text) => {
	const rate = { display: 'band', d: 21, band: { lower, upper } } as const;
	expect(plain(rateText(rate, words))).toBe(text);
	expect(plain(countsText(rate, words))).toBe('sur 21 personnes');
});
