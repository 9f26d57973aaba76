import { describe, expect, it } from 'vitest';
import { formatCsv } from './format-csv.ts';

describe('formatCsv', () => {
	it('writes a mark, semicolons, decimal commas and nothing for what is absent', () => {
		expect(
			formatCsv(
				['nom', 'part'],
				[
					['Ève', 0.5],
					[null, -2]
				]
			)
		).toBe('\uFEFFnom;part\r\nÈve;0,5\r\n;-2\r\n');
	});

	it('quotes what would break the table', () => {
		expect(formatCsv(['a'], [['x;y'], ['dit "oui"'], ['deux\nlignes']])).toBe(
			'\uFEFFa\r\n"x;y"\r\n"dit ""oui"""\r\n"deux\nlignes"\r\n'
		);
	});

	it.each(['=1+1', '+33 1', '-2', '@SUM', '\tx', '\rx'])('makes %j harmless', (text) => {
		expect(formatCsv(['a'], [[text]]).replaceAll('"', '')).toContain(`'${text}`);
	});
});
