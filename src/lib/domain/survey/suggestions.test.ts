import { describe, expect, it } from 'vitest';
import { buildSuggestions } from './suggestions.ts';

const titles = buildSuggestions([
	'Chargé d’accueil et d’information',
	'Chargé d’accueil',
	'Agent d’accueil',
	'Conseiller en insertion professionnelle',
	'Conseillère en insertion professionnelle',
	'Agent d’accueil'
]);

describe('suggestions', () => {
	it('are the texts whose words begin as what is written, in any order', () => {
		expect(titles.find('ins conseillere', 5)).toEqual(['Conseillère en insertion professionnelle']);
		expect(titles.find("CHARGE  d'accueil", 5)).toEqual([
			'Chargé d’accueil',
			'Chargé d’accueil et d’information'
		]);
	});

	it('come with the one that begins so first, then the shortest, each once', () => {
		expect(titles.find('acc', 5)).toEqual([
			'Agent d’accueil',
			'Chargé d’accueil',
			'Chargé d’accueil et d’information'
		]);
		expect(titles.find('agent', 1)).toEqual(['Agent d’accueil']);
	});

	it('are none for little, for nothing known, or for what is no word', () => {
		for (const written of ['', 'ag', '  a g', 'zzz', '.*+?', '\u202E\u0000', '__proto__'])
			expect(titles.find(written, 5)).toEqual([]);
	});
});
