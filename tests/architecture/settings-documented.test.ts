import { expect, test } from 'vitest';
import { SETTINGS } from '#lib/server/settings.ts';

/** The page of settings, as it must be. `vitest --project unit -u settings` writes it anew. */
function renderSettings(): string {
	const rows = Object.entries(SETTINGS).map(([name, setting]) => {
		const fallback = setting.defaultShown === '' ? 'none' : `\`${setting.defaultShown}\``;
		const secret = 'secret' in setting ? ' Secret.' : '';
		return `| \`${name}\` | ${setting.description.en}${secret} | ${fallback} |`;
	});
	return [
		'# Settings',
		'',
		'Devenir is set by its environment. Everything has a default with which `npm start` works; a value that cannot be',
		'read stops the start with one sentence for each. `npm run -s devenir -- doctor` tells every setting in force, secrets',
		'masked.',
		'',
		'| setting | what it is | default |',
		'|---|---|---|',
		...rows,
		'',
		'This page is made from `src/lib/server/settings.ts`; a test fails when they differ.',
		''
	].join('\n');
}

test('docs/operations/settings.md says every setting', async () => {
	await expect(renderSettings()).toMatchFileSnapshot('../../docs/operations/settings.md');
});
