import { decideRate } from '../disclosure/display-rules.ts';

/** A rate as it was counted: x of d people. */
export interface CountedRate {
	readonly x: number;
	readonly d: number;
}

/** A headline rate before and after an import; null where nobody was counted. */
export interface IndicatorMove<Rate = CountedRate> {
	/** Code. */
	readonly programme: string;
	/** Year of the promotion. */
	readonly cohort: number;
	/** Months after the award. */
	readonly wave: number;
	readonly indicator: string;
	readonly before: Rate | null;
	readonly after: Rate | null;
}

/** What staff may read of a rate: the rate, only its counts, or nothing (statistics 3.5). */
export type ShownRate =
	({ readonly display: 'rate' | 'counts' } & CountedRate) | { readonly display: 'hidden' };

/** A move as staff of its programme may read it. */
export function shownMove({ before, after, ...place }: IndicatorMove): IndicatorMove<ShownRate> {
	return { ...place, before: before && shownRate(before), after: after && shownRate(after) };
}

function shownRate({ x, d }: CountedRate): ShownRate {
	// How many answered decides what is fragile, not what is shown inside.
	const { display } = decideRate('internal', { x, d, n: d, N: d });
	if (display === 'hidden' || display === 'undefined') return { display: 'hidden' };
	return { display: display === 'counts' ? 'counts' : 'rate', x, d };
}

/** The difference in points, to one decimal; null unless both rates may be read. */
export function movedPoints({ before, after }: IndicatorMove<ShownRate>): number | null {
	if (before?.display !== 'rate' || after?.display !== 'rate') return null;
	return Math.round((after.x / after.d - before.x / before.d) * 1000) / 10;
}
