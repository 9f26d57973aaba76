import { expect, it } from 'vitest';
import { readSources } from '../../../../tests/architecture/rules/sources.ts';
import { isUnscripted, UNSCRIPTED_ROUTES } from './unscripted-routes.ts';

it('every folder of pages without a script is loaded from the server, and no other', () => {
	const folders = readSources('src/routes/**/+{layout,page}{,.server}.ts')
		.filter(({ text }) => /export const csr = false;/.test(text))
		.map(({ path }) => path.replace(/^src\/routes(.*)\/\+[\w.]+\.ts$/, '$1'));
	expect(folders.filter((folder) => !isUnscripted(folder))).toEqual([]);
	expect(UNSCRIPTED_ROUTES.filter((route) => !folders.includes(route))).toEqual([]);
});

it.each([
	['/(staff)/staff/dossier', true],
	['/(staff)/staff/dossier/[lock]', true],
	['/(staff)/staff/questionnaires/(editor)/[draft]/edit', true],
	['/(staff)/staff/questionnaires/[draft]', true],
	['/(staff)/staff/coding', false],
	['/(staff)/staff/dossiers', false],
	['/(staff)/staff', false],
	[null, false]
])('%s: %s', (route, unscripted) => {
	expect(isUnscripted(route)).toBe(unscripted);
});
