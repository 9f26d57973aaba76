import { describe, expect, it } from 'vitest';
import { chooseShown } from './choose-shown.ts';

/** Codes are read as in PCS: « 478a » is in « 47 », which is in « 4 ». */
const groupsOf = (code: string) => [code.slice(0, 2), code.slice(0, 1)];
const match = (code: string, share: number, similarity = 0.5) => ({
	code,
	share,
	similarity,
	title: { code, text: code }
});
const shown = (limit: number, ...ranked: ReturnType<typeof match>[]) =>
	chooseShown(ranked, { limit, groupsOf }).map(({ code }) => code);

describe('chooseShown', () => {
	it('puts the best code first, and brings in another category before a fifth code of the same group', () => {
		const ranked = [
			match('478a', 0.5),
			match('478b', 0.2),
			match('478c', 0.15),
			match('478d', 0.1),
			match('388a', 0.05)
		];
		expect(shown(3, ...ranked)[0]).toBe('478a');
		expect(shown(3, ...ranked)).toContain('388a');
	});

	it('fills the list with codes that are only alike when too few have a vote', () => {
		expect(shown(3, match('478a', 1), match('621a', 0, 0.2), match('388a', 0, 0.4))).toEqual([
			'478a',
			'388a',
			'621a'
		]);
	});

	it('shows no more than there are, and nothing of nothing', () => {
		expect(shown(5, match('478a', 1))).toEqual(['478a']);
		expect(shown(5)).toEqual([]);
	});
});
