import { describe, expect, it } from 'vitest';
import { buildSuggestions } from './suggestions.ts';

const plain = (text: string) => ({ text, coded: null });
const rome = (text: string, code: string) => ({ text, coded: { list: 'rome', code } as const });

const titles = buildSuggestions(
	[
		'Chargé d’accueil et d’information',
		'Chargé d’accueil',
		'Agent d’accueil',
		'Conseiller en insertion professionnelle',
		'Conseillère en insertion professionnelle',
		'Agent d’accueil'
	].map(plain)
);
const found = (written: string, limit: number) => titles.find(written, limit).map(({ text }) => text);

describe('suggestions', () => {
	it('are the texts whose words begin as what is written, in any order', () => {
		expect(found('ins conseillere', 5)).toEqual(['Conseillère en insertion professionnelle']);
		expect(found("CHARGE  d'accueil", 5)).toEqual(['Chargé d’accueil', 'Chargé d’accueil et d’information']);
	});

	it('come with the one that begins so first, then the shortest, each once', () => {
		expect(found('acc', 5)).toEqual([
			'Agent d’accueil',
			'Chargé d’accueil',
			'Chargé d’accueil et d’information'
		]);
		expect(found('agent', 1)).toEqual(['Agent d’accueil']);
	});

	it('are none for little, for nothing known, or for what is no word', () => {
		for (const written of ['', 'ag', '  a g', 'zzz', '.*+?', '\u202E\u0000', '__proto__'])
			expect(found(written, 5)).toEqual([]);
	});

	it('carry the code that their list gives them, where it gives one', () => {
		const coded = buildSuggestions([
			rome('Médiateur social', 'K1204'),
			{ text: 'Médiateur social', coded: { list: 'pcs2003', code: '434g' } },
			rome('Animateur', 'G1202'),
			rome('Animateur', 'G1203'),
			plain('Bénévole')
		]);
		expect(coded.find('mediat', 5)).toEqual([rome('Médiateur social', 'K1204')]);
		expect(coded.codeOf('Médiateur social')).toEqual({ list: 'rome', code: 'K1204' });
		for (const text of ['Animateur', 'Bénévole', 'médiateur social', 'Autre'])
			expect(coded.codeOf(text)).toBeUndefined();
	});
});
