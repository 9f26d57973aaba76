import { normalDeviate } from './normal-quantile.ts';
import { SHOWN_LEVEL } from './interval.ts';

/** How long somebody was followed, in months, and whether a first job ended the wait. */
export interface FollowUp {
	/** Zero or more; 0 with a job already held at the award. */
	readonly months: number;
	readonly found: boolean;
}

/** The curve just after a moment at which somebody found a job or was last heard of without one. */
export interface SurvivalStep {
	readonly months: number;
	readonly atRisk: number;
	readonly found: number;
	readonly censored: number;
	/** Share still without a first job. */
	readonly survival: number;
	/** Greenwood's standard error of it; null once nobody is left without a job. */
	readonly standardError: number | null;
	/** By the log-log transformation; null where the share is 0 or 1. */
	readonly lower: number | null;
	readonly upper: number | null;
}

/**
 * Share of people still without a first job, month by month; those last heard of without one count as long as
 * they were followed. Never replaced by the mean of the waits that ended.
 *
 * Source: Kaplan and Meier 1958, Greenwood 1926, log-log interval of Kalbfleisch and Prentice 1980; statistics 2.2.
 *
 * @returns one step per distinct number of months, in order
 */
export function kaplanMeier(
	people: readonly FollowUp[],
	level: number = SHOWN_LEVEL
): readonly SurvivalStep[] {
	const deviate = normalDeviate(level);
	let atRisk = people.length;
	let survival = 1;
	let variance = 0;
	return countByMonths(people).map(({ months, found, censored }) => {
		survival *= (atRisk - found) / atRisk;
		variance += found / (atRisk * (atRisk - found));
		const step = { months, atRisk, found, censored, survival };
		atRisk -= found + censored;
		return {
			...step,
			standardError: survival === 0 ? null : survival * Math.sqrt(variance),
			...logLogInterval(survival, Math.sqrt(variance), deviate)
		};
	});
}

function countByMonths(people: readonly FollowUp[]) {
	const counts = new Map<number, { months: number; found: number; censored: number }>();
	for (const { months, found } of people) {
		const count = counts.get(months) ?? { months, found: 0, censored: 0 };
		if (found) count.found++;
		else count.censored++;
		counts.set(months, count);
	}
	return [...counts.values()].sort((a, b) => a.months - b.months);
}

function logLogInterval(survival: number, errorOfLog: number, deviate: number) {
	if (survival === 0 || survival === 1) return { lower: null, upper: null };
	const log = Math.log(survival);
	const end = (side: number) => Math.exp(log * Math.exp((side * deviate * errorOfLog) / log));
	return { lower: end(-1), upper: end(1) };
}
