import { describe, expect, it } from 'vitest';
import { screenText } from './screen-text.ts';

describe('screenText', () => {
	it.each([
		['', 'empty'],
		['   ', 'empty'],
		['a', 'too-short'],
		['93', 'too-short'],
		['?!', 'too-short'],
		['x'.repeat(10_000), 'too-long'],
		['Социальный работник', 'other-script'],
		['社会工作者', 'other-script'],
		['أخصائي اجتماعي', 'other-script'],
		['Conseillère, jeanne.martin@exemple.fr', 'personal'],
		['Vendeuse 06 12 34 56 78', 'personal'],
		['Assistante de Mme Martin', 'personal'],
		['Serveuse dans un bar de merde', 'insult'],
		['ENCULÉS', 'insult']
	])('flags « %s »', (text, flag) => {
		expect(screenText(text)).toContain(flag);
	});

	it.each([
		'Conseillère en insertion professionnelle',
		'CIP',
		'Putzfrau',
		'Maître d’hôtel',
		'Agent d’accueil (Paris 10ème)',
		'Médiateur·trice social·e',
		'Chargée de débiteurs',
		'Conducteur de bitumeuse'
	])('passes « %s »', (text) => {
		expect(screenText(text)).toEqual([]);
	});
});
