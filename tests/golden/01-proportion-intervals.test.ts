import { expect, it } from 'vitest';
import { decideRate } from '#lib/domain/disclosure/display-rules.ts';
import { agrestiCoullInterval } from '#lib/domain/statistics/agresti-coull.ts';
import { clopperPearsonInterval } from '#lib/domain/statistics/clopper-pearson.ts';
import { finitePopulationView } from '#lib/domain/statistics/finite-population.ts';
import { hypergeometricInterval } from '#lib/domain/statistics/hypergeometric.ts';
import type { Interval } from '#lib/domain/statistics/interval.ts';
import { jeffreysInterval } from '#lib/domain/statistics/jeffreys.ts';
import { noAssumptionBounds } from '#lib/domain/statistics/no-assumption-bounds.ts';
import { wilsonInterval } from '#lib/domain/statistics/wilson.ts';
import { expectClose, readVectors, describeReference, type Tolerance } from './support/reference.ts';

interface Case {
	readonly x: number;
	readonly n: number;
	readonly N: number | null;
	readonly conf: number;
	readonly status: string;
	readonly estimate: number | null;
	readonly wilson: Interval;
	readonly agresti_coull: Interval;
	readonly clopper_pearson: Interval;
	readonly jeffreys: Interval;
	readonly n_effective_fpc: number | null;
	readonly se_fpc: number;
	readonly wilson_fpc: Interval;
	readonly wilson_fpc_clipped: Interval;
	readonly hypergeometric_exact: Interval & { readonly K_lower: number; readonly K_upper: number };
	readonly no_assumption_bounds: Interval;
}

interface NeutralCase extends Interval {
	readonly x: number;
	readonly d: number;
	readonly nonresp: number;
	readonly estimate: number;
}

interface Vectors {
	readonly cases: readonly Case[];
	readonly worst_case_with_neutral: readonly NeutralCase[];
}

function expectInterval(actual: Interval, expected: Interval, where: string, tolerance: Tolerance): void {
	expectClose(actual.lower, expected.lower, `${where} lower`, tolerance);
	expectClose(actual.upper, expected.upper, `${where} upper`, tolerance);
}

describeReference('01 intervals of a proportion', () => {
	const {
		meta,
		cases,
		worst_case_with_neutral: neutralCases
	} = readVectors<Vectors>('01_proportion_ci.json');
	const defined = cases.filter(({ status }) => status === 'ok');
	const bounded = defined.filter((vector) => vector.N !== null);

	it('has every case to check', () => {
		expect(defined.length).toBeGreaterThan(0);
		expect(bounded.length).toBeGreaterThan(0);
		expect(neutralCases.length).toBeGreaterThan(0);
	});

	it.each(defined.map((vector) => [`${vector.x} of ${vector.n} at ${vector.conf}`, vector] as const))(
		'%s: Wilson, Agresti-Coull, Clopper-Pearson, Jeffreys',
		(_, { x, n, conf, ...expected }) => {
			expectClose(x / n, expected.estimate, 'estimate', meta.tolerance);
			expectInterval(wilsonInterval(x, n, conf), expected.wilson, 'wilson', meta.tolerance);
			expectInterval(
				agrestiCoullInterval(x, n, conf),
				expected.agresti_coull,
				'agresti-coull',
				meta.tolerance
			);
			expectInterval(
				clopperPearsonInterval(x, n, conf),
				expected.clopper_pearson,
				'clopper-pearson',
				meta.tolerance
			);
			expectInterval(jeffreysInterval(x, n, conf), expected.jeffreys, 'jeffreys', meta.tolerance);
		}
	);

	it('nothing of nobody', () => {
		const empty = cases.filter(({ status }) => status === 'undefined_zero_denominator');
		expect(empty.length + defined.length).toBe(cases.length);
		for (const { x, n, N, estimate } of empty) {
			expect([n, estimate]).toEqual([0, null]);
			const { display } = decideRate('operator', { x, d: n, n, N: N ?? 0 });
			expect(display).toBe('undefined');
		}
	});

	it.each(bounded.map((vector) => [`${vector.x} of ${vector.n} in ${vector.N}`, vector] as const))(
		'%s: finite population, exact, bounds',
		(_, { x, n, N, conf, ...expected }) => {
			const population = N ?? 0;
			const view = finitePopulationView({ x, n, population }, conf);
			const effective = Number.isFinite(view.effectiveAnswers) ? view.effectiveAnswers : null;
			expectClose(effective, expected.n_effective_fpc, 'n_effective', meta.tolerance);
			expectClose(view.standardError, expected.se_fpc, 'se_fpc', meta.tolerance);
			expectInterval(view.wilson, expected.wilson_fpc, 'wilson_fpc', meta.tolerance);
			expectInterval(view.wilsonClipped, expected.wilson_fpc_clipped, 'clipped', meta.tolerance);

			const exact = hypergeometricInterval({ x, n, population }, conf);
			expect([exact.fewest, exact.most]).toEqual([
				expected.hypergeometric_exact.K_lower,
				expected.hypergeometric_exact.K_upper
			]);
			expectInterval(exact, expected.hypergeometric_exact, 'hypergeometric', meta.tolerance);
			expectInterval(
				noAssumptionBounds(x, n, population - n),
				expected.no_assumption_bounds,
				'bounds',
				meta.tolerance
			);
		}
	);

	it.each(
		neutralCases.map((vector) => [`${vector.x} of ${vector.d}, ${vector.nonresp} silent`, vector] as const)
	)('%s: bounds with people set aside', (_, { x, d, nonresp, estimate, ...expected }) => {
		expectClose(x / d, estimate, 'estimate', meta.tolerance);
		expectInterval(noAssumptionBounds(x, d, nonresp), expected, 'bounds', meta.tolerance);
	});
});
