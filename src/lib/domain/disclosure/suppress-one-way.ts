import { SMALLEST_CELL } from './audience.ts';

/**
 * Which cells of a list of counts must be withheld when its total is shown.
 *
 * `recode`: the total itself is too small, or nothing is left to hide a small cell behind; nothing of the list
 * may be shown before categories are merged.
 */
export type OneWaySuppression =
	| { readonly status: 'ok'; readonly hidden: ReadonlySet<number> }
	| { readonly status: 'recode'; readonly why: 'small-total' | 'no-candidate' };

/**
 * Primary suppression of counts from 1 to k - 1, then complementary: at least two cells are withheld, with k
 * people or more among them, so that none can be had by subtraction. Zero is shown and hides nothing.
 *
 * Source: statistics 6.2, steps 1 to 3, for a table of one line.
 *
 * @param counts whole numbers
 * @param k smallest count that may be shown
 * @param open cells that are no secret even of few people; they may still be withheld to hide another
 */
export function suppressOneWay(
	counts: readonly number[],
	k: number = SMALLEST_CELL,
	open: ReadonlySet<number> = new Set()
): OneWaySuppression {
	const total = counts.reduce((sum, count) => sum + count, 0);
	if (total > 0 && total < k) return { status: 'recode', why: 'small-total' };

	const cells = counts.map((count, index) => ({ count, index }));
	const hidden = new Set(
		cells.filter(({ count, index }) => count > 0 && count < k && !open.has(index)).map(({ index }) => index)
	);
	if (hidden.size === 0) return { status: 'ok', hidden };

	const candidates = cells
		.filter(({ count, index }) => count > 0 && !hidden.has(index))
		.sort((a, b) => a.count - b.count || a.index - b.index);
	const sum = () => cells.reduce((people, { count, index }) => people + (hidden.has(index) ? count : 0), 0);
	for (const { index } of candidates) {
		if (hidden.size >= 2 && sum() >= k) break;
		hidden.add(index);
	}
	const safe = hidden.size >= 2 && sum() >= k;
	return safe ? { status: 'ok', hidden } : { status: 'recode', why: 'no-candidate' };
}
