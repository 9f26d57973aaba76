import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DistributionTally } from '../indicators/tally.ts';
import { DISTRIBUTIONS } from '../indicators/catalogue/distributions.ts';
import { distributionCells } from './distribution-cells.ts';

const OWN = { audience: 'internal', exactCounts: true } as const;
const VIEWER = { audience: 'internal', exactCounts: false } as const;

const tally = (
	cells: Record<string, number>,
	detail: Record<string, Record<string, number>> = {}
): DistributionTally => ({
	d: Object.values(cells).reduce((sum, people) => sum + people, 0),
	missing: 0,
	cells,
	detail
});

describe('cells of a distribution', () => {
	it('put families in order of people, titles beneath, what is outside the list last', () => {
		const counted = tally(
			{ HORS_LISTE: 9, M1: 3, M2: 6, 'to-classify': 20 },
			{ M2: { Médiateur: 2, 'médiateur ': 3, Autre: 1 } }
		);
		const safe = distributionCells(DISTRIBUTIONS.jobTitles, counted, OWN);
		expect(
			safe?.cells.map((cell) => [cell.parent ?? null, cell.code, cell.display === 'shown' && cell.x])
		).toEqual([
			[null, 'M2', 6],
			['M2', 'M2/mediateur', 5],
			['M2', 'M2/autre', 1],
			[null, 'M1', 3],
			[null, 'HORS_LISTE', 9],
			[null, 'to-classify', 20]
		]);
		expect(safe?.titles['M2/mediateur']).toBe('médiateur');
	});

	it('sum contracts under a stable and a limited heading', () => {
		const safe = distributionCells(DISTRIBUTIONS.contracts, tally({ CDI: 19, FON: 4, CDD: 10, IND: 1 }), OWN);
		expect(safe?.cells.map((cell) => [cell.code, cell.display === 'shown' && cell.x])).toEqual([
			['stable', 24],
			['CDI', 19],
			['FON', 4],
			['IND', 1],
			['limited', 10],
			['CDD', 10]
		]);
	});

	it('list titles alone where nobody has given a family, and none to a viewer', () => {
		const counted = tally(
			{ 'to-classify': 16 },
			{ 'to-classify': { Conseiller: 9, Formatrice: 4, Tutrice: 3 } }
		);
		const shown = (reader: typeof OWN | typeof VIEWER) =>
			distributionCells(DISTRIBUTIONS.jobTitles, counted, reader)?.cells.map((cell) => [
				cell.code,
				cell.display === 'shown' && cell.x
			]);
		expect(shown(OWN)).toEqual([
			['/conseiller', 9],
			['/formatrice', 4],
			['/tutrice', 3]
		]);
		expect(shown(VIEWER)).toBeUndefined();
	});

	it('never let a viewer find a count from one to four', () => {
		const counts = fc.dictionary(
			fc.constantFrom('S1', 'S2', 'S3', 'S4', 'S5'),
			fc.integer({ min: 1, max: 12 })
		);
		fc.assert(
			fc.property(counts, (cells) => {
				const counted = tally(cells);
				const safe = distributionCells(DISTRIBUTIONS.structures, counted, VIEWER);
				const shown = (safe?.cells ?? []).flatMap((cell) => (cell.display === 'shown' ? [cell.x] : []));
				const hidden = (safe?.cells ?? []).filter(({ display }) => display === 'hidden').length;
				const remainder = counted.d - shown.reduce((sum, people) => sum + people, 0);
				if (!safe) return;
				expect(shown.every((people) => people >= 5)).toBe(true);
				expect(hidden === 0 ? remainder === 0 : hidden >= 2 && remainder >= 5).toBe(true);
			})
		);
	});
});
