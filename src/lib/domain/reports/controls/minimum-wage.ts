/**
 * Gross minimum wage of a full-time month (35 hours a week), from the day it took effect. Source: the decrees that
 * raise the SMIC, as published in the Journal officiel and listed by INSEE (series « Smic mensuel brut »).
 */
const MONTHLY_EUROS: readonly (readonly [from: string, euros: number])[] = [
	['2012-01-01', 1398.37],
	['2012-07-01', 1425.67],
	['2013-01-01', 1430.22],
	['2014-01-01', 1445.38],
	['2015-01-01', 1457.52],
	['2016-01-01', 1466.62],
	['2017-01-01', 1480.27],
	['2018-01-01', 1498.47],
	['2019-01-01', 1521.22],
	['2020-01-01', 1539.42],
	['2021-01-01', 1554.58],
	['2021-10-01', 1589.47],
	['2022-01-01', 1603.12],
	['2022-05-01', 1645.58],
	['2022-08-01', 1678.95],
	['2023-01-01', 1709.28],
	['2023-05-01', 1747.2],
	['2024-01-01', 1766.92],
	['2024-11-01', 1801.8],
	['2026-01-01', 1823.03]
];

/** Gross euros of a full-time year at the minimum wage of that ISO day; null before the first one listed. */
export function minimumGrossYear(isoDay: string): number | null {
	const valid = MONTHLY_EUROS.findLast(([from]) => from <= isoDay);
	return valid ? Math.round(valid[1] * 12 * 100) / 100 : null;
}
