import { wilsonInterval } from '../statistics/wilson.ts';
import type { Audience } from './audience.ts';

/** What may be read of a rate, from most to least. */
export type Decision = 'shown' | 'fragile' | 'counts' | 'hidden' | 'undefined';

/** Why: few people, few answers, a wide interval. */
export type DisplayReason = 'small' | 'low_response' | 'wide';

export interface DisplayDecision {
	readonly display: Decision;
	readonly reasons: readonly DisplayReason[];
}

export interface RateFacts {
	readonly x: number;
	readonly d: number;
	/** Usable responses. */
	readonly n: number;
	/** Eligible people. */
	readonly N: number;
}

/** Settings of an institution, within their limits (DESIGN 2.14). */
export interface DisplayThresholds {
	/** Smallest denominator of a public rate: 20, from 10 to 30. */
	readonly publicDenominator: number;
}

export const DEFAULT_THRESHOLDS: DisplayThresholds = { publicDenominator: 20 };

const INTERNAL_HIDDEN_UNDER = 5;
const INTERNAL_COUNTS_UNDER = 10;
const FRAGILE_UNDER = 30;
const WIDEST_INTERVAL = 0.3;

/**
 * Whether a rate is shown, shown as fragile, reduced to its counts or hidden (statistics 3.5).
 *
 * Precedence: undefined, hidden, counts, fragile, shown. Where it is hidden or reduced, the reason given is
 * the one that did it.
 */
export function decideRate(
	audience: Audience,
	facts: RateFacts,
	thresholds: DisplayThresholds = DEFAULT_THRESHOLDS
): DisplayDecision {
	if (facts.d === 0) return { display: 'undefined', reasons: [] };
	if (audience === 'public') {
		if (facts.d < thresholds.publicDenominator) return { display: 'hidden', reasons: ['small'] };
		if (answeredUnder(facts, 30)) return { display: 'hidden', reasons: ['low_response'] };
	}
	if (audience === 'internal') {
		if (facts.d < INTERNAL_HIDDEN_UNDER) return { display: 'hidden', reasons: ['small'] };
		if (facts.d < INTERNAL_COUNTS_UNDER) return { display: 'counts', reasons: ['small'] };
	}
	const reasons = fragileReasons(facts);
	return { display: reasons.length > 0 ? 'fragile' : 'shown', reasons };
}

function fragileReasons(facts: RateFacts): readonly DisplayReason[] {
	const { lower, upper } = wilsonInterval(facts.x, facts.d);
	const reasons: DisplayReason[] = [];
	if (facts.d < FRAGILE_UNDER) reasons.push('small');
	if (answeredUnder(facts, 50)) reasons.push('low_response');
	if (upper - lower > WIDEST_INTERVAL) reasons.push('wide');
	return reasons;
}

/** A share of the frame is a fact of the class: only its size is looked at. */
export function decideFrameShare(
	audience: Audience,
	facts: RateFacts,
	thresholds: DisplayThresholds = DEFAULT_THRESHOLDS
): DisplayDecision {
	const answered = { ...facts, n: facts.N };
	const { display, reasons } = decideRate(audience, answered, thresholds);
	return display === 'fragile' ? { display: 'shown', reasons: [] } : { display, reasons };
}

/**
 * May a quantile of so many pays be read? `n · min(p, 1 - p)` must be 10 on public pages, 5 elsewhere, so that
 * a median needs 20 or 10 of them and a quartile 40 or 20. The operator reads every one.
 */
export function mayShowQuantile(audience: Audience, n: number, p: number): boolean {
	if (audience === 'operator') return n > 0;
	return n * Math.min(p, 1 - p) >= (audience === 'public' ? 10 : 5);
}

/** Whole numbers, so that exactly 30 % is not under 30 %. */
function answeredUnder({ n, N }: RateFacts, percent: number): boolean {
	return n * 100 < N * percent;
}
