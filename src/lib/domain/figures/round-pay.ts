import { roundToTen } from '../statistics/rounding.ts';
import type { Figure, Quartiles } from './figure.ts';

/**
 * A pay as it leaves the house: quartiles and ends of the interval to 10 euros, half up. A quartile of an odd number
 * of pays is the pay of somebody (statistics 2.3).
 */
export function roundPay(figure: Figure): Figure {
	if (!('quantiles' in figure)) return figure;
	const { quantiles, interval } = figure;
	return {
		...figure,
		interval: interval && {
			...interval,
			lower: roundToTen(interval.lower),
			upper: roundToTen(interval.upper)
		},
		quantiles: { type2: rounded(quantiles.type2), type7: rounded(quantiles.type7) }
	};
}

function rounded({ q1, median, q3 }: Quartiles): Quartiles {
	const round = (euros: number | null) => (euros === null ? null : roundToTen(euros));
	return { q1: round(q1), median: round(median), q3: round(q3) };
}
