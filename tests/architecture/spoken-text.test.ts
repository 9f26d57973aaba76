import { expect, test } from 'vitest';
import { readSources } from './rules/sources.ts';
import { findSpokenTexts } from './rules/spoken-text.ts';

test('components speak through the catalogues, in both languages', () => {
	const components = readSources('src/**/*.svelte');
	expect(components.length).toBeGreaterThan(20);
	expect(components.flatMap(findSpokenTexts)).toEqual([]);
});

test.each([
	'<p>Bonjour</p>',
	'<p>{#if x}<b>Oui</b>{/if}</p>',
	'<img alt="Un graphique" src="/x.svg" />',
	'<Field label="Nom" />',
	'<button aria-label="Fermer">{x}</button>'
])('the rule is seen to fail: %s', (text) => {
	expect(findSpokenTexts({ path: 'X.svelte', text })).toHaveLength(1);
});

test('names, signs and what is for machines are let through', () => {
	const text = `<script lang="ts">const a = 'Bonjour';</script>
<a class="brand wide" href="/staff?x=words" data-x="some words">Devenir</a> · {t('base.x')} : 1/2 €
<TextField label={t('a.b')} name="email" autocomplete="off" />
<style>.brand { color: red; }</style>`;
	expect(findSpokenTexts({ path: 'X.svelte', text })).toEqual([]);
});
