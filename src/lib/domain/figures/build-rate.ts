import { decideFrameShare, decideRate } from '../disclosure/display-rules.ts';
import type { RateIndicator } from '../indicators/indicator.ts';
import type { GroupTally, RateTally } from '../indicators/tally.ts';
import { SHOWN_LEVEL } from '../statistics/interval.ts';
import { noAssumptionBounds } from '../statistics/no-assumption-bounds.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import type { Figure, FigureCounts, FigureReason } from './figure.ts';
import { figureHeader, neutralisedFor, numberlessHeader, type FigureFrame } from './figure-frame.ts';

/** The counts of a rate, made into what this reader may see of it. */
export function buildRate(indicator: RateIndicator, tally: GroupTally, frame: FigureFrame): Figure {
	const rate = tally.rates[indicator.code];
	if (!rate) throw new Error(`${indicator.code} was not counted.`);
	const header = figureHeader(indicator.code, tally, frame);
	const counts: FigureCounts = {
		N: rate.N,
		n: rate.n,
		x: rate.x,
		d: rate.d,
		neutralised: indicator.neutralises ? neutralisedFor(rate, frame.reader) : {}
	};

	const unfit = whyUnfit(indicator, rate);
	const mayStand = unfit === 'population' && frame.reader.audience === 'operator' && rate.d > 0;
	if (unfit && !mayStand) {
		const nothing = { ...counts, x: 0, d: 0 };
		return { ...header, ...nothing, display: 'undefined', value: null, reasons: [unfit] };
	}

	const decide = indicator.ofFrame ? decideFrameShare : decideRate;
	const { display, reasons } = decide(frame.reader.audience, counts, frame.thresholds);
	if (display === 'hidden') {
		return { ...numberlessHeader(indicator.code, tally, frame), display, reasons };
	}
	if (display === 'undefined') {
		return { ...header, ...counts, display, value: null, reasons: ['no_data'] };
	}
	if (display === 'counts') {
		return { ...header, ...counts, display, value: null, interval: null, bounds: null, reasons };
	}
	return {
		...header,
		...counts,
		display: mayStand ? 'fragile' : display,
		reasons: mayStand ? ['population', ...reasons] : reasons,
		value: rate.x / rate.d,
		interval: { method: 'wilson', level: SHOWN_LEVEL, ...wilsonInterval(rate.x, rate.d) },
		bounds: indicator.ofFrame ? null : noAssumptionBounds(rate.x, rate.d, rate.unanswered)
	};
}

function whyUnfit(
	{ leastPopulation }: RateIndicator,
	{ askable, asked, population }: RateTally
): FigureReason | null {
	if (askable > 0 && asked === 0) return 'not_asked';
	const tooFew = leastPopulation && population !== null && population < leastPopulation.count;
	return tooFew ? 'population' : null;
}
