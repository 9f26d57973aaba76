import { describe, expect, it } from 'vitest';
import { formatLabel, formatPoints, formatWording } from './format-wording.ts';
import { translator } from './translate.ts';

const fr = { locale: 'fr', t: translator('fr') } as const;
const en = { locale: 'en', t: translator('en') } as const;

describe('formatWording', () => {
	it('writes each kind of number as the language does', () => {
		const wording = {
			key: 'base.pages.current',
			params: { page: { share: { x: 37, d: 44 } }, pages: 12345 }
		};
		expect(formatWording(wording, fr)).toBe('Page 84\u00a0% sur 12\u202f345');
		expect(formatWording(wording, en)).toBe('Page 84% of 12,345');
	});

	it('says a sentence within a sentence', () => {
		const inner = { key: 'base.product' };
		expect(formatWording({ key: 'base.pages.current', params: { page: inner, pages: '9' } }, fr)).toBe(
			'Page Devenir sur 9'
		);
	});

	it('refuses a key that no catalogue has', () => {
		expect(() => formatWording({ key: 'no.such.text' }, fr)).toThrow('no.such.text');
	});
});

describe('formatPoints', () => {
	it.each([
		[0.0257, '+3'],
		[-0.1375, '−14'],
		[0.004, '0']
	])('%f is %s', (difference, expected) => {
		expect(formatPoints(difference, 'fr')).toBe(expected);
	});
});

describe('formatLabel', () => {
	it('takes a name from the catalogue, the institution or the file', () => {
		expect(formatLabel({ key: 'base.product' }, en)).toBe('Devenir');
		expect(formatLabel({ name: { fr: 'Médiateur', en: 'Mediator' } }, en)).toBe('Mediator');
		expect(formatLabel({ text: 'Référent RSA' }, en)).toBe('Référent RSA');
	});
});
