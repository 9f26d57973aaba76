import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FlowFigure } from '#lib/domain/figures/flow.ts';
import { translator } from '#lib/i18n/translate.ts';
import { layoutFlow } from './flow-layout.ts';

const words = { locale: 'fr', t: translator('fr') } as const;

function flowOf(counts: readonly (readonly number[])[]): FlowFigure {
	const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
	const d = sum(counts.flat());
	const end = (code: string, x: number) => ({ code, label: { text: code }, tone: 'work' as const, x });
	return {
		indicator: 'FLUX',
		definition: { set: 'rncp', version: '1.0.0', label: '' },
		population: { programmes: [], cohorts: [], wave: 6, filter: {} },
		referenceDate: null,
		reasons: [],
		snapshot: null,
		lineage: { rulesVersion: '1', sources: {}, dataAt: null },
		display: 'shown',
		N: d,
		n: d,
		d,
		missing: 0,
		origins: counts.map((row, at) => end(`o${at}`, sum(row))),
		destinations: (counts[0] ?? []).map((_, at) => end(`d${at}`, sum(counts.map((row) => row[at] ?? 0)))),
		links: counts.flatMap((row, from) =>
			row.flatMap((x, to) =>
				x === 0 ? [] : [{ from: `o${from}`, to: `d${to}`, display: 'shown' as const, x }]
			)
		)
	};
}

const counts = fc
	.integer({ min: 1, max: 4 })
	.chain((width) =>
		fc.array(fc.array(fc.nat(60), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 })
	)
	.filter((rows) => rows.flat().some((x) => x > 0));

/** Numbers of a path, in order. */
const numbersOf = (path: string) => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);

it('draws every person once at each side, inside the drawing', () => {
	fc.assert(
		fc.property(counts, (rows) => {
			const figure = flowOf(rows);
			const layout = layoutFlow(figure, words);
			for (const side of [layout.origins, layout.destinations]) {
				side.forEach(({ top, height }, index) => {
					expect(top).toBeGreaterThanOrEqual(-1e-6);
					expect(top + height).toBeLessThanOrEqual(100 + 1e-6);
					const next = side[index + 1];
					if (next) expect(next.top).toBeGreaterThan(top + height);
				});
			}
			const heightOf = (ends: typeof layout.origins) => ends.reduce((sum, { height }) => sum + height, 0);
			expect(heightOf(layout.origins)).toBeCloseTo(heightOf(layout.destinations), 6);
			const ribbons = layout.ribbons.map(({ path }) => {
				const numbers = numbersOf(path);
				return (numbers.at(-1) ?? 0) - (numbers[1] ?? 0);
			});
			expect(ribbons.reduce((sum, height) => sum + height, 0)).toBeCloseTo(heightOf(layout.origins), 0);
		})
	);
});

it('draws no ribbon for a link that is withheld', () => {
	const figure = flowOf([
		[6, 7],
		[8, 9]
	]);
	const [first, ...links] = figure.links;
	const withheld = { from: first?.from ?? '', to: first?.to ?? '', display: 'hidden' as const };
	const { ribbons } = layoutFlow({ ...figure, links: [withheld, ...links] }, words);
	expect(ribbons.map(({ point }) => point)).toEqual([1, 2, 3]);
});
