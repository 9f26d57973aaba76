import { takeWrongLinkTurn } from '../auth/throttle.ts';
import type { Context } from '../context.ts';

/**
 * Counts a personal link that opened nothing against the network of whoever tried it. Open to all: nobody who
 * tries a link is known.
 *
 * Only wrong links come here, so a good one writes nothing and is never held up, not even behind the address of a
 * campus where somebody guesses.
 *
 * @returns 0, or the seconds until the next wrong link of this network is looked at as a mistake again
 */
export function countWrongLink(context: Context, address: string): Promise<number> {
	return takeWrongLinkTurn(context, address);
}
