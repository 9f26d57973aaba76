import { drawDeviation, drawOne, drawWeighted, happens, type Weighted } from './draw.ts';
import type { PayFacts } from './outcome.ts';
import type { Random } from './random.ts';
import type { JobTitle } from './titles.ts';

export interface PayFrame {
	/** Year the pay is told in. */
	readonly year: number;
	/** Months since the award. */
	readonly months: number;
	readonly level: JobTitle['level'];
	/** Share of full time, 1 to 100. */
	readonly ftePercent: number;
}

/** Twelve months, and the factor from net to gross that the ministry's tables use for private employees. */
const GROSS_YEAR_OF_NET_MONTH = 12 * 1.3;

/** How people told their pay; one in eight did not. */
const BASES: Weighted<'NM' | 'BM' | 'BA' | 'refused'> = [
	['NM', 72],
	['BM', 8],
	['BA', 8],
	['refused', 12]
];

/**
 * Invents the pay of a job: net a month, what the job pays rather than what a full time would.
 *
 * A full time is centred on 1 420 € net in 2015 and 35 € more each year after, a tenth of it as spread, never
 * under a floor that stays close to the legal minimum of the year, nor over 2 600 €.
 */
export function buildPay(random: Random, { year, months, level, ftePercent }: PayFrame): PayFacts {
	const payBasis = drawWeighted(random, BASES);
	if (payBasis === 'refused') {
		return { payBasis, netMonthlyEuros: null, bonusYearEuros: null, grossYearEuros: null };
	}
	const centre = (1420 + 35 * (year - 2015)) * LEVELS[level] * (months >= 24 ? 1.04 : 1);
	const fullTime = Math.min(2600, Math.max(floorOf(year), centre * (1 + 0.1 * drawDeviation(random))));
	const netMonthlyEuros = round((fullTime * ftePercent) / 100, 10);
	return {
		payBasis,
		netMonthlyEuros,
		bonusYearEuros: happens(random, 0.15) ? drawOne(random, [300, 500, 800, 1200]) : 0,
		grossYearEuros: round(netMonthlyEuros * GROSS_YEAR_OF_NET_MONTH, 100)
	};
}

const LEVELS: Readonly<Record<JobTitle['level'], number>> = {
	executive: 1.22,
	intermediate: 1,
	employee: 0.93
};

/** Net a month for a full time. */
export const floorOf = (year: number): number => 1140 + 29 * (year - 2015);

const round = (amount: number, step: number): number => Math.round(amount / step) * step;
