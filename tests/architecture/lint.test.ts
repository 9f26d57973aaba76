import { ESLint } from 'eslint';
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

/** The rules of `eslint.config.js`, each broken once where it holds. A file that exists lends its place. */
let eslint: ESLint;

// The first file makes it read the types of the whole product.
beforeAll(async () => {
	eslint = new ESLint({ cwd: resolve(import.meta.dirname, '..', '..') });
	await eslint.lintText('export {};\n', { filePath: DOMAIN });
}, 120_000);

const DOMAIN = 'src/lib/domain/shared/result.ts';
const SERVER = 'src/lib/server/log.ts';
const COMPONENT = 'src/lib/ui/base/Tag.svelte';

test.each([
	[DOMAIN, 'export const now = () => Date.now();', 'no-restricted-syntax'],
	[DOMAIN, 'export const today = () => new Date();', 'no-restricted-syntax'],
	[DOMAIN, 'export const dice = () => Math.random();', 'no-restricted-syntax'],
	[DOMAIN, "export const get = () => fetch('/x');", 'no-restricted-syntax'],
	[DOMAIN, 'export const home = () => process.cwd();', 'no-restricted-syntax'],
	[SERVER, 'export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
	[
		SERVER,
		'export async function f() { g(); }\nasync function g() { await g(); }',
		'@typescript-eslint/no-floating-promises'
	],
	[
		SERVER,
		"import { Actor } from '#lib/domain/access/actor.ts';\nexport type A = Actor;",
		'@typescript-eslint/consistent-type-imports'
	],
	[SERVER, `export const long = 1;\n${'// one more line\n'.repeat(250)}`, 'max-lines'],
	[SERVER, `export function f() {\n${'\tf();\n'.repeat(61)}}`, 'max-lines-per-function'],
	[
		SERVER,
		`export function f(x: number) {\n${Array.from({ length: 13 }, (_, n) => `\tif (x > ${String(n)}) f(x);`).join('\n')}\n}`,
		'complexity'
	],
	[
		COMPONENT,
		"<script lang=\"ts\">\n\timport { log } from '#lib/server/log.ts';\n\tlog('info', 'x');\n</script>",
		'no-restricted-imports'
	],
	[
		COMPONENT,
		'<script lang="ts">\n\tconst { text }: { text: string } = $props();\n</script>\n\n{@html text}',
		'svelte/no-at-html-tags'
	]
])('in %s: %s', { timeout: 60_000 }, async (path, text, rule) => {
	const [result] = await eslint.lintText(`${text}\n`, { filePath: path });
	expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule);
});

test('what breaks no rule is let through', { timeout: 60_000 }, async () => {
	const [result] = await eslint.lintText('/** One. */\nexport const one = 1;\n', { filePath: DOMAIN });
	expect(result?.messages).toEqual([]);
});
