import type { ArrivalThirds } from './quality.ts';

/** An answer in the order it came: is it counted, and has it what the rate looks for? */
export interface Arrival {
	readonly counted: boolean;
	readonly has: boolean;
}

/** Under this many answers a third says nothing. */
const LEAST_ANSWERS = 15;
const NOTEWORTHY_POINTS = 5;

/**
 * The rate by third of arrival: where the last to answer differ, those who never did may differ more.
 *
 * Source: statistics 4.3.
 *
 * @param arrivals usable answers, the first to come first
 * @returns null under fifteen answers
 */
export function arrivalThirds(indicator: string, arrivals: readonly Arrival[]): ArrivalThirds | null {
	if (arrivals.length < LEAST_ANSWERS) return null;
	const cut = (part: number) => Math.round((arrivals.length * part) / 3);
	const thirds = [0, 1, 2].map((part) => {
		const counted = arrivals.slice(cut(part), cut(part + 1)).filter((one) => one.counted);
		return { x: counted.filter(({ has }) => has).length, d: counted.length };
	});
	const [first, , last] = thirds;
	const points =
		first && last && first.d > 0 && last.d > 0 ? 100 * (last.x / last.d - first.x / first.d) : null;
	return { indicator, thirds, points, moved: points !== null && Math.abs(points) > NOTEWORTHY_POINTS };
}
