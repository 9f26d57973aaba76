import { expect, it } from 'vitest';
import type { Audience } from '#lib/domain/disclosure/audience.ts';
import { decideRate, mayShowQuantile } from '#lib/domain/disclosure/display-rules.ts';
import { wilsonInterval } from '#lib/domain/statistics/wilson.ts';
import { describeReference, readVectors } from './support/reference.ts';

interface Vectors {
	readonly rates: readonly {
		readonly page: Audience;
		readonly x: number;
		readonly d: number;
		readonly usable: number;
		readonly eligible: number;
		readonly expected: { readonly decision: string; readonly reasons: readonly string[] };
		readonly wilson_width: number | null;
	}[];
	readonly salary: readonly {
		readonly page: Audience;
		readonly n: number;
		readonly p: number;
		readonly expected: string;
	}[];
}

const NAMES = {
	shown: 'ok',
	fragile: 'fragile',
	counts: 'counts_only',
	hidden: 'hidden',
	undefined: 'undefined'
};

describeReference('14 display rules', () => {
	const { rates, salary } = readVectors<Vectors>('14_display_rules.json');

	it.each(rates)('$page: $x of $d, $usable of $eligible', (vector) => {
		const { page, x, d, usable, eligible, expected } = vector;
		const { display, reasons } = decideRate(page, { x, d, n: usable, N: eligible });
		expect({ decision: NAMES[display], reasons }).toEqual(expected);
		if (vector.wilson_width === null) return;
		const { lower, upper } = wilsonInterval(x, d);
		expect(upper - lower).toBeCloseTo(vector.wilson_width, 12);
	});

	it.each(salary)('$page: $n pays at $p', ({ page, n, p, expected }) => {
		expect(mayShowQuantile(page, n, p) ? 'ok' : 'hidden').toBe(expected);
	});
});
