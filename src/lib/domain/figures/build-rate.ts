import type { RateIndicator } from '../indicators/indicator.ts';
import type { GroupTally, RateTally } from '../indicators/tally.ts';
import { SHOWN_LEVEL } from '../statistics/interval.ts';
import { noAssumptionBounds } from '../statistics/no-assumption-bounds.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import { decideDisplay } from './decide-display.ts';
import type { Figure, FigureCounts, FigureReason } from './figure.ts';
import { figureHeader, neutralisedFor, numberlessHeader, type FigureFrame } from './figure-frame.ts';

/** The counts of a rate, made into what this reader may see of it. */
export function buildRate(indicator: RateIndicator, tally: GroupTally, frame: FigureFrame): Figure {
	const rate = tally.rates[indicator.code];
	if (!rate) throw new Error(`${indicator.code} was not counted.`);
	const { audience } = frame.reader;
	const unfit = whyUnfit(indicator, rate);
	if (unfit && !(unfit === 'population' && audience === 'operator' && rate.d > 0)) {
		return buildUndefined(indicator, { ...rate, x: 0, d: 0 }, [unfit], tally, frame);
	}
	const { display, reasons } = decideDisplay(indicator, rate, frame);
	if (display === 'undefined') return buildUndefined(indicator, rate, ['no_data'], tally, frame);
	if (display === 'hidden') {
		return { ...numberlessHeader(indicator.code, tally, frame), display, reasons };
	}
	const shown = {
		...figureHeader(indicator.code, tally, frame),
		...countsOf(indicator, rate, frame),
		display,
		reasons
	};
	if (display === 'counts') return { ...shown, value: null, interval: null, bounds: null };
	return {
		...shown,
		...(unfit ? { display: 'fragile', reasons: [unfit, ...reasons] } : {}),
		value: rate.x / rate.d,
		interval: { method: 'wilson', level: SHOWN_LEVEL, ...wilsonInterval(rate.x, rate.d) },
		bounds: indicator.ofFrame ? null : noAssumptionBounds(rate.x, rate.d, rate.unanswered)
	};
}

function buildUndefined(
	indicator: RateIndicator,
	rate: RateTally,
	reasons: readonly FigureReason[],
	tally: GroupTally,
	frame: FigureFrame
): Figure {
	const header = figureHeader(indicator.code, tally, frame);
	return { ...header, ...countsOf(indicator, rate, frame), display: 'undefined', value: null, reasons };
}

function countsOf({ neutralises }: RateIndicator, rate: RateTally, { reader }: FigureFrame): FigureCounts {
	const { N, n, x, d } = rate;
	return { N, n, x, d, neutralised: neutralises ? neutralisedFor(rate, reader) : {} };
}

function whyUnfit(
	{ leastPopulation }: RateIndicator,
	{ askable, asked, population }: RateTally
): FigureReason | null {
	if (askable > 0 && asked === 0) return 'not_asked';
	const tooFew = leastPopulation && population !== null && population < leastPopulation.count;
	return tooFew ? 'population' : null;
}
