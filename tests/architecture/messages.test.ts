import { expect, test } from 'vitest';
import { en } from '#lib/i18n/messages/en/index.ts';
import { fr } from '#lib/i18n/messages/fr/index.ts';
import { unscripted } from '#lib/i18n/messages/fr/unscripted.ts';
import { findSloppyTexts, findUnlikeHoles, findUnusedKeys } from './rules/messages.ts';
import { readSources } from './rules/sources.ts';

test('both languages fill the same holes', () => {
	expect(findUnlikeHoles(fr, en)).toEqual([]);
	expect(findUnlikeHoles({ a: 'x {count}' }, { a: 'x {number}' })).toHaveLength(1);
	expect(
		findUnlikeHoles({ a: { one: '{count}', other: '{count} x' } }, { a: { one: 'x', other: 'y' } })
	).toHaveLength(1);
	expect(findUnlikeHoles({ a: 'x' }, {})).toHaveLength(1);
	expect(findUnlikeHoles({ a: '{x} {y}' }, { a: '{y} {x}' })).toEqual([]);
});

test('spaces are plain: typography is put where a text is shown', () => {
	expect([...findSloppyTexts(fr), ...findSloppyTexts(en)]).toEqual([]);
	expect(findSloppyTexts({ a: ' ', b: 'a\u00a0!', c: 'a !', d: '' })).toEqual(['a', 'b']);
});

test('every text is used', () => {
	const code = readSources('src/**/*.ts', 'src/**/*.svelte')
		.filter(({ path }) => !path.startsWith('src/lib/i18n/messages/'))
		.map(({ text }) => text)
		.join('\n');
	// Problems and codes are named by their record: `problems.test.ts` and the code lists keep them.
	const keys = Object.fromEntries(Object.entries(fr).filter(([key]) => !key.startsWith('problem.')));
	expect(findUnusedKeys(keys, code)).toEqual([]);
});

test('the rule is seen to fail: a text that nothing names', () => {
	const code = "t('a.one'); t(`b.${kind}.title`);";
	expect(findUnusedKeys({ 'a.one': 'x', 'a.two': 'x', 'b.x.title': 'x' }, code)).toEqual(['a.two']);
});

test('pages with a script say no text that a browser is not sent', () => {
	// The dossier of staff, its publication, its quality sheet, the calls, questionnaires and the lists of programmes
	// send no script either, as their layouts say.
	const scripted =
		/^src\/(?:lib\/ui\/(?!survey\/|dossier\/|publication\/|qualiopi\/|calls\/|editor\/|questionnaires\/|lists\/)|routes\/\((?:staff|account)\)\/(?!staff\/(?:dossier|publication|qualiopi|calls|questionnaires|coding\/lists)\/)|routes\/\+)/;
	const sources = readSources('src/**/*.ts', 'src/**/*.svelte').filter(
		({ path }) => scripted.test(path) && !/\.test\.ts$|\+server\.ts$/.test(path)
	);
	const said = Object.keys(unscripted).filter((key) => sources.some(({ text }) => text.includes(`'${key}'`)));
	for (const area of ['dossier', 'publication', 'qualiopi', 'calls', 'questionnaires', 'coding/lists']) {
		const [layout] = readSources(`src/routes/(staff)/staff/${area}/+layout.ts`);
		expect(layout?.text).toContain('export const csr = false;');
	}
	expect(sources.length).toBeGreaterThan(100);
	expect(said).toEqual([]);
});
