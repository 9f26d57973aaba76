import { expect, test } from 'vitest';
import { findForbiddenMarkup } from './rules/markup.ts';
import { readSources } from './rules/sources.ts';

test('no component holds what the policy of the browser would refuse', () => {
	const files = readSources('src/**/*.svelte', 'src/*.html');
	expect(files.length).toBeGreaterThan(20);
	expect(files.flatMap(findForbiddenMarkup)).toEqual([]);
});

test.each([
	'<p style="color: red">x</p>',
	'<p style={x}>x</p>',
	'<p style:color={x}>x</p>',
	'{@html text}',
	'<button onclick="go()">x</button>',
	'<div tabindex="3">x</div>',
	'<a href="/x" target="_blank">x</a>',
	'<img src="https://cdn.example/x.png" alt="" />'
])('the rule is seen to fail: %s', (markup) => {
	const text = `<script>\nconst a = 1;\n</script>\n\n${markup}\n`;
	expect(findForbiddenMarkup({ path: 'X.svelte', text })).toEqual([expect.stringContaining('X.svelte:5 ')]);
});

test('what only looks like it is let through', () => {
	const text = `<!-- style="x" -->
<script lang="ts">const s = ' style="x"'; </script>
<button onclick={go} class="style">x</button>
<a href="https://example.org/">x</a>
<main tabindex="-1"></main>
<style>p { color: red; }</style>`;
	expect(findForbiddenMarkup({ path: 'X.svelte', text })).toEqual([]);
});
