import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
	it.each([
		['Êtes-vous en emploi ?', 'Êtes-vous en emploi ?', false],
		[
			'<div id="q">\n\t<p>\n\t\tIn which country?</p>\n</div>\n<p>\n\t\u00a0</p>\n',
			'In which country?',
			true
		],
		['<p>Un</p><p>Deux</p>', 'Un Deux', true],
		['Un<br />Deux', 'Un Deux', true],
		['le <strong>mé</strong>tier', 'le métier', true],
		['L&eacute;a &amp; No&#233; &#xe9;', 'Léa & Noé é', false],
		['moins de 3 < 5 > 2', 'moins de 3 < 5 > 2', false],
		['avant<script>alert(1)</script>après', 'avantaprès', true],
		['a<style>p { color: red }</style>b', 'ab', true],
		['a<!-- note -->b', 'a b', true],
		['&unknown; &#0; &#99999999;', '&unknown; &#0; &#99999999;', false]
	])('%j is read %j', (html, text, isMarked) => {
		expect(plainText(html)).toMatchObject({ text, isMarked });
	});

	it('tells what is no text by its address', () => {
		const html = '<img src="logo.png" alt="x"> <a href=\'https://a.example/b\'>voir</a> <script>x()</script>';
		expect(plainText(html)).toEqual({
			text: 'voir',
			isMarked: true,
			media: ['logo.png', 'https://a.example/b', '<script>']
		});
	});

	it('takes no more time than the text is long', () => {
		const hostile = '<'.repeat(200_000) + '<!--'.repeat(20_000);
		const start = performance.now();
		expect(plainText(hostile).text.length).toBeGreaterThan(0);
		expect(performance.now() - start).toBeLessThan(2000);
	});
});
