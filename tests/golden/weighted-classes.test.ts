import { expect, it } from 'vitest';
import { weighCells } from '#lib/domain/figures/weighting/weigh-class.ts';
import { weighRate } from '#lib/domain/figures/weighting/weighted-figure.ts';
import type { WeightingCell } from '#lib/domain/figures/weighting/weighting-cell.ts';
import type { WeightingVariable } from '#lib/domain/figures/weighting/weighting-decision.ts';
import type { Interval } from '#lib/domain/statistics/interval.ts';
import { type FrameVariable, readFrameFile } from './support/frame-file.ts';
import { describeReference, expectClose, readVectors } from './support/reference.ts';

interface Vectors {
	readonly estimates: Readonly<
		Record<
			string,
			{
				readonly insertion_global: { readonly estimate: number; readonly wilson_neff: Interval };
			}
		>
	>;
}

/** Design of the vectors → its margins, under our names. */
const DESIGNS: readonly (readonly [string, Readonly<Partial<Record<WeightingVariable, FrameVariable>>>])[] = [
	['poststrat_mode', { modality: 'mode' }],
	['rake_sex_age', { sex: 'sex', age: 'age' }],
	['rake_sex_age_mode', { sex: 'sex', age: 'age', modality: 'mode' }]
];

const COUNTED = ['employed', 'unemployed', 'inactive'];

/** The frame by the codes of some of its variables, as tallies give it. */
function cellsOf(variables: readonly FrameVariable[]): readonly WeightingCell[] {
	const cells = new Map<string, { key: string[]; N: number; n: number; x: number; d: number }>();
	for (const line of readFrameFile()) {
		const key = variables.map((name) => line[name]);
		const cell = cells.get(key.join()) ?? { key, N: 0, n: 0, x: 0, d: 0 };
		cell.N += 1;
		if (line.answered) {
			cell.n += 1;
			cell.d += COUNTED.includes(line.situation) ? 1 : 0;
			cell.x += line.situation === 'employed' ? 1 : 0;
		}
		cells.set(key.join(), cell);
	}
	return [...cells.values()].map(({ key, N, n, x, d }) => ({ key, N, n, rates: { INS_NET: { x, d } } }));
}

describeReference('the rate of a weighted class, from its cells', () => {
	const { meta, estimates } = readVectors<Vectors>('06_weighted_estimates.json');

	it.each(DESIGNS)('%s', (name, margins) => {
		const expected = estimates[name]?.insertion_global;
		const weighting = weighCells(
			cellsOf(Object.values(margins)),
			Object.keys(margins) as WeightingVariable[]
		);
		if (weighting.status === 'refused' || !expected) throw new Error(JSON.stringify(weighting));
		const figure = weighRate(weighting, 'INS_NET');
		// Raked errors come from iterations of another program.
		const tolerance = name.startsWith('rake') ? { relative: 1e-6, absolute: 1e-9 } : meta.tolerance;
		const { lower, upper } = expected.wilson_neff;
		expectClose(figure?.weighted ?? null, expected.estimate, 'estimate', tolerance);
		expectClose(figure?.weightedInterval.lower ?? null, lower, 'lower', tolerance);
		expectClose(figure?.weightedInterval.upper ?? null, upper, 'upper', tolerance);
		expect(figure).toMatchObject({ x: 93, d: 119 });
	});
});
