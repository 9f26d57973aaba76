import { mayShowQuantile } from '../disclosure/display-rules.ts';
import type { Audience } from '../disclosure/audience.ts';
import type { PayIndicator } from '../indicators/indicator.ts';
import type { GroupTally } from '../indicators/tally.ts';
import { SHOWN_LEVEL } from '../statistics/interval.ts';
import { quantileInterval } from '../statistics/median-interval.ts';
import { quantileType2, quantileType7 } from '../statistics/quantile.ts';
import type { Figure, FigureReason, Quartiles } from './figure.ts';
import { figureHeader, numberlessHeader, type FigureFrame } from './figure-frame.ts';

const FRAGILE_UNDER = 30;

/** Quartiles of pay, each where enough pays support it; never a minimum, a maximum or a mean. */
export function buildPay(indicator: PayIndicator, tally: GroupTally, frame: FigureFrame): Figure {
	const pay = tally.pays[indicator.code];
	if (!pay) throw new Error(`${indicator.code} was not counted.`);
	const { audience } = frame.reader;
	const { N, n } = tally.base;
	const d = pay.values.length;
	const header = figureHeader(indicator.code, tally, frame);
	const counts = { N, n, x: d, d, neutralised: {} };

	if (d === 0) return { ...header, ...counts, display: 'undefined', value: null, reasons: ['no_data'] };
	if (!mayShowQuantile(audience, d, 0.5)) {
		const bare = numberlessHeader(indicator.code, tally, frame);
		return { ...bare, display: 'hidden', reasons: ['small'] };
	}
	const reasons: FigureReason[] = [];
	if (d < FRAGILE_UNDER) reasons.push('small');
	if (n * 2 < N) reasons.push('low_response');
	const median = quantileInterval(pay.values);
	return {
		...header,
		...counts,
		display: reasons.length > 0 ? 'fragile' : 'shown',
		reasons,
		value: null,
		interval: median && { method: 'order-statistics', level: SHOWN_LEVEL, ...median },
		bounds: null,
		quantiles: {
			type2: quartiles(pay.values, audience, quantileType2),
			type7: quartiles(pay.values, audience, quantileType7)
		},
		missing: pay.among - d
	};
}

function quartiles(
	sorted: ArrayLike<number>,
	audience: Audience,
	quantile: (sorted: ArrayLike<number>, p: number) => number
): Quartiles {
	const at = (p: number) => (mayShowQuantile(audience, sorted.length, p) ? quantile(sorted, p) : null);
	return { q1: at(0.25), median: at(0.5), q3: at(0.75) };
}
