import type { OutcomeNumbers } from './outcome.ts';

/** Net to gross of a private employee, as the ministry's tables of graduates convert (regulation 4, statistics 2). */
export const GROSS_OF_NET = 1.3;

/** How pay is given: net or gross, a month or a year. */
export interface GivenPay {
	readonly amountEuros: number;
	readonly basis: 'NM' | 'BM' | 'BA' | 'NA';
}

export type ConvertedPay = Pick<OutcomeNumbers, 'netMonthlyEuros' | 'grossYearEuros'>;

/**
 * The two amounts that figures use, to the cent. One of them is always estimated by the flat factor:
 * `isEstimatedPay` says which.
 */
export function convertPay({ amountEuros, basis }: GivenPay): ConvertedPay {
	const year = basis === 'NM' || basis === 'BM' ? amountEuros * 12 : amountEuros;
	const gross = basis === 'BM' || basis === 'BA' ? year : year * GROSS_OF_NET;
	const net = basis === 'NM' || basis === 'NA' ? year : year / GROSS_OF_NET;
	return { netMonthlyEuros: toCents(net / 12), grossYearEuros: toCents(gross) };
}

/** Was this amount computed with the factor, rather than given? */
export function isEstimatedPay(amount: keyof ConvertedPay, basis: GivenPay['basis']): boolean {
	const givenNet = basis === 'NM' || basis === 'NA';
	return amount === 'netMonthlyEuros' ? !givenNet : givenNet;
}

function toCents(euros: number): number {
	return Math.round(euros * 100) / 100;
}
