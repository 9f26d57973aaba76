import { expect, test } from 'vitest';
import { chooseLocale } from './choose-locale.ts';

test.each([
	[{}, 'fr'],
	[{ accepted: 'en-GB,en;q=0.9,fr;q=0.8' }, 'en'],
	[{ accepted: 'fr-FR,fr;q=0.9,en;q=0.8' }, 'fr'],
	[{ accepted: 'en;q=0.5, fr;q=0.7' }, 'fr'],
	[{ accepted: 'de, es;q=0.9, en;q=0.1' }, 'en'],
	[{ accepted: 'en;q=0, de' }, 'fr'],
	[{ accepted: '*' }, 'fr'],
	[{ accepted: 'en;q=abc' }, 'fr'],
	[{ accepted: 'fr', chosen: 'en' }, 'en'],
	[{ accepted: 'fr', chosen: 'xx' }, 'fr'],
	[{ accepted: 'en', chosen: 'en', query: 'fr' }, 'fr'],
	[{ accepted: 'en', query: '../../etc' }, 'en'],
	[{ query: 'EN-us' }, 'en']
] as const)('%j is read in %s', (hints, locale) => {
	expect(chooseLocale(hints)).toBe(locale);
});
