import { mayShowQuantile } from '../disclosure/display-rules.ts';
import type { DurationIndicator } from '../indicators/indicator.ts';
import { durationParts } from '../indicators/parts.ts';
import type { GroupTally } from '../indicators/tally.ts';
import { SHOWN_LEVEL } from '../statistics/interval.ts';
import { kaplanMeier, type FollowUp, type SurvivalStep } from '../statistics/kaplan-meier.ts';
import { survivalQuantile } from '../statistics/survival-quantile.ts';
import type { Figure, FigureReason, Wait } from './figure.ts';
import { figureHeader, numberlessHeader, type FigureFrame } from './figure-frame.ts';

const FRAGILE_UNDER = 30;

/**
 * The wait for a first job by Kaplan and Meier: never the median of the waits that ended, which leaves out those
 * who are still waiting (statistics 2.2). Waves are never mixed: without one there is no length of follow-up.
 */
export function buildDuration(indicator: DurationIndicator, tally: GroupTally, frame: FigureFrame): Figure {
	const { wave } = frame.population;
	const { people, missing } = followUps(indicator, tally, wave ?? 0);
	const d = people.length;
	const x = people.filter(({ found }) => found).length;
	const header = figureHeader(indicator.code, tally, frame);
	const counts = { N: tally.base.N, n: tally.base.n, x, d, neutralised: {} };
	if (wave === null || d === 0 || x === 0) {
		return { ...header, ...counts, x: 0, d: 0, display: 'undefined', value: null, reasons: ['no_data'] };
	}
	const { audience, exactCounts } = frame.reader;
	if (!mayShowQuantile(audience, d, 0.5)) {
		return { ...numberlessHeader(indicator.code, tally, frame), display: 'hidden', reasons: ['small'] };
	}
	const reasons: FigureReason[] = [];
	if (d < FRAGILE_UNDER) reasons.push('small');
	if (counts.n * 2 < counts.N) reasons.push('low_response');
	const steps = kaplanMeier(people);
	const [lower, upper] = [survivalQuantile(steps, 0.5, 'lower'), survivalQuantile(steps, 0.5, 'upper')];
	const at = (share: number) => (mayShowQuantile(audience, d, share) ? survivalQuantile(steps, share) : null);
	return {
		...header,
		...counts,
		display: reasons.length > 0 ? 'fragile' : 'shown',
		reasons,
		value: null,
		interval:
			lower === null || upper === null ? null : { method: 'log-log', level: SHOWN_LEVEL, lower, upper },
		bounds: null,
		missing,
		wait: {
			followedMonths: wave,
			quartiles: { q1: at(0.25), median: at(0.5), q3: at(0.75) },
			curve: exactCounts ? steps.map(toStep) : null
		}
	};
}

/** What is known of each person's wait, and of how many nothing is. */
function followUps(indicator: DurationIndicator, { pays }: GroupTally, wave: number) {
	const names = durationParts(indicator);
	const partOf = (name: string) => {
		const part = pays[name];
		if (!part) throw new Error(`${indicator.code} was not counted.`);
		return part;
	};
	const { among, values } = partOf(names.followed);
	const months = Array.from(values).filter((value) => !indicator.onlyWaiters || value > 0);
	const unknownOf = (name: string) => partOf(name).among - partOf(name).values.length;
	const [waiting, gone] = [unknownOf(names.waiting), unknownOf(names.gone)];
	const still = (count: number, followed: number): readonly FollowUp[] =>
		Array.from({ length: count }, () => ({ months: followed, found: false }));
	const found = months.map((value): FollowUp => ({ months: value, found: true }));
	return {
		people: [...found, ...still(waiting, wave), ...still(gone, 0)],
		missing: among - values.length - waiting - gone
	};
}

function toStep(step: SurvivalStep): NonNullable<Wait['curve']>[number] {
	const { months, atRisk, found, censored, survival, lower, upper } = step;
	return { months, atRisk, found, censored, waiting: survival, lower, upper };
}
