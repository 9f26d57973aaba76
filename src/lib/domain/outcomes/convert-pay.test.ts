import { describe, expect, it } from 'vitest';
import { convertPay, isEstimatedPay } from './convert-pay.ts';

/** Factor 1.3 of the ministry (regulation 4 and 5), by hand. */
describe('pay', () => {
	it.each([
		['NM', 1650, 1650, 25_740, 'grossYearEuros'],
		['BM', 2145, 1650, 25_740, 'netMonthlyEuros'],
		['BA', 25_740, 1650, 25_740, 'netMonthlyEuros'],
		['NA', 19_800, 1650, 25_740, 'grossYearEuros'],
		['BM', 2000, 1538.46, 24_000, 'netMonthlyEuros']
	] as const)('%s %i is %f net a month, %f gross a year', (basis, amountEuros, net, gross, estimated) => {
		expect(convertPay({ amountEuros, basis })).toEqual({ netMonthlyEuros: net, grossYearEuros: gross });
		expect(isEstimatedPay('netMonthlyEuros', basis)).toBe(estimated === 'netMonthlyEuros');
		expect(isEstimatedPay('grossYearEuros', basis)).toBe(estimated === 'grossYearEuros');
	});
});
