import { convertPay, GROSS_OF_NET } from '../outcomes/convert-pay.ts';
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
	const given = tell((fullTime * ftePercent) / 100, payBasis);
	return {
		payBasis,
		...convertPay({ amountEuros: given, basis: payBasis }),
		bonusYearEuros: happens(random, 0.15) ? drawOne(random, [300, 500, 800, 1200]) : 0
	};
}

const LEVELS: Readonly<Record<JobTitle['level'], number>> = {
	executive: 1.22,
	intermediate: 1,
	employee: 0.93
};

/** Net a month for a full time. */
export const floorOf = (year: number): number => 1140 + 29 * (year - 2015);

/** The amount as somebody says it: to the nearest ten a month, hundred a year. */
function tell(netMonthEuros: number, basis: 'NM' | 'BM' | 'BA'): number {
	if (basis === 'NM') return round(netMonthEuros, 10);
	const gross = netMonthEuros * GROSS_OF_NET;
	return basis === 'BM' ? round(gross, 10) : round(gross * 12, 100);
}

const round = (amount: number, step: number): number => Math.round(amount / step) * step;
