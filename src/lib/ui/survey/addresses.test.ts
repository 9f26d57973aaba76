import { expect, it } from 'vitest';
import { actionAddress, inLanguage, isFromCheck, placeAddress } from './addresses.ts';

const at = (address: string) => new URL(address, 'http://localhost');

it('carries the language of an address to the next, and nothing else of it', () => {
	const question = { page: 'question', question: 'D5' } as const;
	expect(placeAddress(question, { url: at('/s/reponse/D4') })).toBe('/s/reponse/D5');
	expect(placeAddress(question, { url: at('/s/reponse/D4?lang=en&from=check&x=1') })).toBe(
		'/s/reponse/D5?lang=en'
	);
	expect(placeAddress({ page: 'check' }, { url: at('/s/x?lang=a%26b') })).toBe(
		'/s/reponse/verifier?lang=a%26b'
	);
	expect(placeAddress(question, { url: at('/?lang=fr'), fromCheck: true })).toBe(
		'/s/reponse/D5?lang=fr&from=check'
	);
});

it('shows the same page in another language, also after a form was sent back', () => {
	expect(inLanguage(at('/s/reponse/D5?lang=fr&from=check'), 'en')).toBe('/s/reponse/D5?lang=en&from=check');
	expect(inLanguage(at('/s/abc?/start&lang=fr'), 'en')).toBe('/s/abc?lang=en');
});

it('names actions and where one comes from', () => {
	expect(actionAddress('start', at('/s/abc'))).toBe('?/start');
	expect(actionAddress('start', at('/s/abc?lang=en'))).toBe('?/start&lang=en');
	expect(isFromCheck(at('/s/reponse/D5?from=check'))).toBe(true);
	expect(isFromCheck(at('/s/reponse/D5'))).toBe(false);
});
