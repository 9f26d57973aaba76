import { expect, test } from 'vitest';
import { fr } from '#lib/i18n/messages/fr/index.ts';
import { findProblemCodes } from './rules/problem-codes.ts';
import { isTest, readSources } from './rules/sources.ts';

test('every problem has its sentence', () => {
	const files = readSources('src/**/*.ts', 'src/**/*.svelte').filter((file) => !isTest(file));
	const codes = new Set(files.flatMap(findProblemCodes));
	expect(codes.size).toBeGreaterThan(20);
	expect([...codes].filter((code) => !Object.hasOwn(fr, `problem.${code}`)).sort()).toEqual([]);
});

test('every sentence of a problem is that of a problem', () => {
	const text = readSources('src/**/*.ts', 'src/**/*.svelte')
		.filter(({ path }) => !path.startsWith('src/lib/i18n/messages/'))
		.map((file) => file.text)
		.join('\n');
	const sentences = Object.keys(fr).filter((key) => key.startsWith('problem.'));
	expect(sentences.filter((key) => !text.includes(key.replace(/^problem\./, '')))).toEqual([]);
});

test.each([
	["return fail({ code: 'role.unknown', at: 'role' });", ['role.unknown']],
	[
		"const code = late ? 'x' : 'y'; f({ code: wrong ? 'code.wrong' : ('code.expired') });",
		['code.wrong', 'code.expired']
	],
	["const job = { code: 'M1', label: 'Animateur' };", []],
	['const title = { code: `area.${kind}` };', []]
])('the rule sees the codes of: %s', (text, codes) => {
	expect(findProblemCodes({ path: 'src/x.ts', text })).toEqual(codes);
});

test('the rule is seen to fail: a code that nobody wrote a sentence for', () => {
	const text = '<script lang="ts">const p = { code: "never.written" };</script>';
	const codes = findProblemCodes({ path: 'src/X.svelte', text });
	expect(codes.filter((code) => !Object.hasOwn(fr, `problem.${code}`))).toEqual(['never.written']);
});
