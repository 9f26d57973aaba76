import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodePreview, encodePreview } from './preview-state.ts';

describe('what a preview carries in its address', () => {
	it('comes back as it was, long texts cut', () => {
		const fields = { A: { '': ['B'] }, L: { '': ['é'.repeat(5000)] } };
		expect(decodePreview(encodePreview(fields))).toEqual({ A: { '': ['B'] }, L: { '': ['é'.repeat(300)] } });
	});

	it('fits an address, for the longest questionnaire there may be', () => {
		const every = Array.from(
			{ length: 60 },
			(_, index) =>
				[
					`Q${String(index)}`,
					{ '': [`Réponse ${String(index * 7919)} à la question, en une phrase.`] }
				] as const
		);
		expect(encodePreview(Object.fromEntries(every)).length).toBeLessThan(4000);
	});

	it.each([
		['nothing', ''],
		['no text of ours', '@@@@'],
		['a list', deflateRawSync('[1]').toString('base64url')],
		['numbers', deflateRawSync('{"A":{"":[1,null]},"B":3}').toString('base64url')],
		['far too much', deflateRawSync(`{"A":{"":["${'x'.repeat(1_000_000)}"]}}`).toString('base64url')]
	])('is nothing where the address holds %s', (_, text) => {
		expect(Object.values(decodePreview(text)).flatMap((one) => Object.values(one).flat())).toEqual([]);
	});
});
