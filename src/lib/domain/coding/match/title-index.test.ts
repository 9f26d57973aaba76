import { describe, expect, it } from 'vitest';
import { unifyTypography } from '../text/fold.ts';
import { readWords } from '../text/words.ts';
import { genderedForms } from './gendered-forms.ts';
import { highest } from './highest.ts';
import { buildTitleIndex } from './title-index.ts';

const read = (text: string) => readWords(unifyTypography(text));
const index = buildTitleIndex(
	[
		{ code: 'A', text: "Chargé / Chargée d'accueil" },
		{ code: 'B', text: 'Médiateur culturel / Médiatrice culturelle' },
		{ code: 'C', text: 'Médiateur social / Médiatrice sociale' },
		{ code: 'D', text: 'Boucher / Bouchère', also: ['Garçon boucher'] }
	],
	read
);

describe('buildTitleIndex', () => {
	it.each([
		["Chargée d'accueil", 'A'],
		["CHARGE D'ACCUEIL", 'A'],
		['mediatrice culturele', 'B'],
		['médiateur·trice social·e', 'C'],
		['Bouchère', 'D'],
		['garcon bouchr', 'D']
	])('finds %s', (text, code) => {
		expect(index.search(read(text), 3)[0]?.title.code).toBe(code);
	});

	it('says when nothing but gender, case, accents and small words differs', () => {
		expect(index.search(read('CHARGÉE ACCUEIL'), 1)[0]).toMatchObject({ exact: true, similarity: 1 });
		expect(index.search(read('Chargée de mission'), 1)[0]?.exact).toBe(false);
	});

	it('gives each title once, best first, and nothing for small words alone', () => {
		const found = index.search(read('médiateur'), 10);
		expect(new Set(found.map(({ title }) => title.code)).size).toBe(found.length);
		expect(found.map(({ similarity }) => similarity)).toEqual(
			found.map(({ similarity }) => similarity).toSorted((a, b) => b - a)
		);
		expect(index.search(read('de la'), 3)).toEqual([]);
	});
});

describe('genderedForms', () => {
	it.each([
		["Chargé / Chargée d'accueil", ["Chargé d'accueil", "Chargée d'accueil"]],
		[
			'Technicien coupeur / Technicienne coupeuse en coiffure',
			['Technicien coupeur en coiffure', 'Technicienne coupeuse en coiffure']
		],
		['Psychologue', ['Psychologue']]
	])('reads %s', (title, forms) => {
		expect(genderedForms(title)).toEqual(forms);
	});

	it('finds what both sides share in the middle', () => {
		expect(genderedForms('Analyste Concepteur / Conceptrice informatique')).toContain(
			'Analyste Conceptrice informatique'
		);
	});
});

describe('highest', () => {
	it('gives the best numbers above zero, in order', () => {
		expect(highest(Float32Array.of(0, 0.5, 0.9, 0, 0.7), 2)).toEqual([2, 4]);
		expect(highest(Float32Array.of(0.5, 0.5, 0.5), 2)).toEqual([0, 1]);
		expect(highest(new Float32Array(3), 2)).toEqual([]);
	});
});
