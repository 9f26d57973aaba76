import { betaQuantile } from './beta-quantile.ts';

/**
 * Half-width, in standard errors, of a two-sided interval by Student's law.
 *
 * Source: DLMF 8.17; `v / (v + t²)` is a beta variable.
 *
 * @param level strictly between 0 and 1
 * @param freedom degrees of freedom, positive
 */
export function studentDeviate(level: number, freedom: number): number {
	const share = betaQuantile(1 - level, freedom / 2, 0.5);
	return Math.sqrt((freedom * (1 - share)) / share);
}
