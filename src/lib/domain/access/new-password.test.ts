import { describe, expect, test } from 'vitest';
import { parseNewPassword } from './new-password.ts';

const ABOUT = ['nadia.ferrand@exemple.fr', 'Nadia Ferrand'];
const code = (text: string) => {
	const result = parseNewPassword(text, ABOUT);
	return result.ok ? 'good' : result.problems[0].code;
};

describe('a password that a person chooses', () => {
	test.each([
		['trois lampes sous le pont', 'good'],
		['k7m2q-hx9tb-pw4nd-ccfz8', 'good'],
		['élan neige carafe dormir', 'good'],
		['onze signes', 'password.too-short'],
		['🐙🐙🐙🐙🐙🐙', 'password.too-short'],
		['', 'password.too-short'],
		['a'.repeat(257), 'password.too-long'],
		['MotDePasse2026!', 'password.common'],
		['P@ssword123456', 'password.common'],
		['azertyazerty12', 'password.common'],
		['123456789012', 'password.common'],
		['abcdefghijkl', 'password.common'],
		['aaaaaaaaaaaab', 'password.common'],
		['2026-11-24 18:30', 'password.common'],
		['Universite2026', 'password.common'],
		['nadiaferrand26', 'password.personal'],
		['Ferrand-Nadia!', 'password.personal'],
		['nadia aime la carafe', 'good']
	])('%s is %s', (text, expected) => {
		expect(code(text)).toBe(expected);
	});
});
