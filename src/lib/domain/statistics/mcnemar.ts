import { logGamma } from './log-gamma.ts';
import type { PairedCounts } from './paired-newcombe.ts';

/**
 * Exact two-sided test that as many people changed one way as the other.
 *
 * Source: McNemar 1947, binomial form; statistics 3.4.
 *
 * @returns a probability, 1 when nobody changed
 */
export function mcNemarTest({
	onlyFirst,
	onlySecond
}: Pick<PairedCounts, 'onlyFirst' | 'onlySecond'>): number {
	const changed = onlyFirst + onlySecond;
	let tail = 0;
	for (let k = 0; k <= Math.min(onlyFirst, onlySecond); k++) {
		const logChoose = logGamma(changed + 1) - logGamma(k + 1) - logGamma(changed - k + 1);
		tail += Math.exp(logChoose - changed * Math.LN2);
	}
	return Math.min(1, 2 * tail);
}
