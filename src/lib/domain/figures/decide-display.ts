import { SMALLEST_CELL, type Reader } from '../disclosure/audience.ts';
import {
	decideFrameShare,
	decideRate,
	type DisplayDecision,
	type DisplayThresholds,
	type RateFacts
} from '../disclosure/display-rules.ts';
import type { RateIndicator } from '../indicators/indicator.ts';

/**
 * What this reader may read of a rate. Somebody who may not see small counts reads none from 1 to k - 1 on either
 * side of it; a share in work is read even where few people are out of it, as the ministry prints it
 * (statistics 6.1 and 8.6).
 */
export function decideDisplay(
	{ ofFrame, openShare }: Pick<RateIndicator, 'ofFrame' | 'openShare'>,
	facts: RateFacts,
	{ reader, thresholds }: { readonly reader: Reader; readonly thresholds: DisplayThresholds }
): DisplayDecision {
	const decided = (ofFrame ? decideFrameShare : decideRate)(reader.audience, facts, thresholds);
	if (reader.exactCounts || ofFrame || decided.display === 'undefined') return decided;
	const few = isSmall(facts.x) || (isSmall(facts.d - facts.x) && !openShare);
	return few ? { display: 'hidden', reasons: ['small'] } : decided;
}

const isSmall = (people: number) => people > 0 && people < SMALLEST_CELL;
