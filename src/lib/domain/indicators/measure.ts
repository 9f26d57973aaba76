import type { OutcomeNumbers } from '../outcomes/outcome.ts';

/**
 * Which number of an outcome is looked at. Of a job: net pay a month, with a twelfth of the bonus of the year, or
 * both for a full time; gross pay a year. Of a person: months from the award to the first job.
 */
export const MEASURES = [
	'net',
	'net-with-bonus',
	'net-full-time-equivalent',
	'gross-year',
	'months-to-first-job'
] as const;
export type Measure = (typeof MEASURES)[number];
export type PayMeasure = Exclude<Measure, 'months-to-first-job'>;

/** Under half of a full time, a pay says too little about what a full time would earn (statistics 2). */
export const LEAST_FTE_PERCENT = 50;

/** Euros or months, or null when it cannot be said. A bonus that is not known counts as none. */
export function measureOf(measure: Measure, facts: OutcomeNumbers): number | null {
	if (measure === 'months-to-first-job') return facts.monthsToFirstJob;
	if (measure === 'gross-year') return facts.grossYearEuros;
	const { netMonthlyEuros: net, ftePercent: fte } = facts;
	if (net === null) return null;
	if (measure === 'net') return net;
	const withBonus = net + (facts.bonusYearEuros ?? 0) / 12;
	if (measure === 'net-with-bonus') return withBonus;
	return fte === null || fte < LEAST_FTE_PERCENT ? null : withBonus / (fte / 100);
}
