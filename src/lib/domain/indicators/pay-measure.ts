import type { OutcomeNumbers } from '../outcomes/outcome.ts';

/** Which amount of a job: net a month, with a twelfth of the bonus of the year, or both for a full time. */
export const PAY_MEASURES = ['net', 'net-with-bonus', 'net-full-time-equivalent'] as const;
export type PayMeasure = (typeof PAY_MEASURES)[number];

/** Under half of a full time, a pay says too little about what a full time would earn (statistics 2). */
export const LEAST_FTE_PERCENT = 50;

export type PayFacts = Pick<OutcomeNumbers, 'netMonthlyEuros' | 'bonusYearEuros' | 'ftePercent'>;

/** Euros a month, or null when it cannot be said. A bonus that is not known counts as none. */
export function payOf(measure: PayMeasure, facts: PayFacts): number | null {
	const { netMonthlyEuros: net, ftePercent: fte } = facts;
	if (net === null) return null;
	if (measure === 'net') return net;
	const withBonus = net + (facts.bonusYearEuros ?? 0) / 12;
	if (measure === 'net-with-bonus') return withBonus;
	return fte === null || fte < LEAST_FTE_PERCENT ? null : withBonus / (fte / 100);
}
