import type { Indicator } from '../indicators/indicator.ts';
import type { GroupTally } from '../indicators/tally.ts';
import { buildDuration } from './build-duration.ts';
import { buildPay } from './build-pay.ts';
import { buildRate } from './build-rate.ts';
import type { Figure } from './figure.ts';
import { numberlessHeader, type FigureFrame } from './figure-frame.ts';

/** The one way from counts to a figure: what this reader may not see is gone from here on. */
export function buildFigure(indicator: Indicator, tally: GroupTally, frame: FigureFrame): Figure {
	if (frame.withheld === true || frame.mayRead?.(indicator.code) === false) {
		return { ...numberlessHeader(indicator.code, tally, frame), display: 'hidden', reasons: ['small'] };
	}
	if (indicator.unit === 'rate') return buildRate(indicator, tally, frame);
	return indicator.unit === 'pay'
		? buildPay(indicator, tally, frame)
		: buildDuration(indicator, tally, frame);
}
