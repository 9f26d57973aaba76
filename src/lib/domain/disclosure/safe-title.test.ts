import { expect, it } from 'vitest';
import { isSafeTitle } from './safe-title.ts';

it.each([
	'Conseillère en insertion professionnelle',
	'conseiller emploi',
	'Référente RSA',
	'CIP',
	'Chargée d’accompagnement social'
])('quotes « %s »', (title) => {
	expect(isSafeTitle(title)).toBe(true);
});

it.each([
	['a town', 'Conseillère à Trappes'],
	['an employer', 'Conseiller Mission Locale Villeneuve'],
	['a number', 'Agent 93'],
	['an address', 'cip@exemple.fr'],
	['a remark', 'Conseillère (poste de Marie)'],
	['a sentence', 'conseillère en insertion depuis que ma collègue est partie en congé de maternité'],
	['nothing', '  ']
])('leaves out %s', (_, title) => {
	expect(isSafeTitle(title)).toBe(false);
});
