import { SMALLEST_CELL } from './audience.ts';

/** What a public figure was counted on, and what two releases of it may differ by. */
export interface ReleasedBase {
	/** Usable answers. */
	readonly n: number;
	/** Denominator. */
	readonly d: number;
}

/**
 * May a public figure take the place of its last release? When k people or more have come to what it is counted
 * on, or nobody at all: releases of 44 and 46 answers tell together what two people said. Until then the last
 * one stands, even once the wave is closed, as an earlier one has been read.
 *
 * Source: statistics 6.3, « time ».
 *
 * @param last null when nothing was released yet
 */
export function mayRelease(
	last: ReleasedBase | null,
	next: ReleasedBase,
	k: number = SMALLEST_CELL
): boolean {
	if (last === null) return true;
	const changes = [Math.abs(next.n - last.n), Math.abs(next.d - last.d)];
	return changes.every((change) => change === 0 || change >= k);
}
