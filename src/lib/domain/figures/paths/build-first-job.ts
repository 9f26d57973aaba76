import { mayShowQuantile } from '../../disclosure/display-rules.ts';
import { SMALLEST_CELL } from '../../disclosure/audience.ts';
import type { Wording } from '../../shared/wording.ts';
import { kaplanMeier, type SurvivalStep } from '../../statistics/kaplan-meier.ts';
import { survivalQuantile } from '../../statistics/survival-quantile.ts';
import { figureHeader, numberlessHeader, type FigureFrame } from '../figure-frame.ts';
import type { CountedWait, Followed } from './followed.ts';
import type { FirstJob, FirstJobQuartiles } from './paths.ts';

export const FIRST_JOB = 'PREM_EMPLOI';

const FRAGILE_UNDER = 30;
const NOTHING = {
	d: null,
	found: null,
	held: null,
	missing: null,
	steps: null,
	quartiles: null,
	longest: null
};

/**
 * The wait for a first job of those who had none at their award, by Kaplan and Meier: people still waiting count as
 * long as they were followed, never left out (statistics 2.2). Those who had one already are told apart.
 */
export function buildFirstJob({ waits, N, n, dataAt }: Followed, frame: FigureFrame): FirstJob {
	const tally = { provenance: { sources: {}, dataAt, referenceDate: null } };
	const held = peopleOf(waits.filter(({ months, found }) => found && months === 0));
	const waiting = waits.filter(({ months, found }) => !(found && months === 0));
	const d = peopleOf(waiting);
	const found = peopleOf(waiting.filter((wait) => wait.found));
	const header = figureHeader(FIRST_JOB, tally, frame);
	if (frame.withheld === true || (d > 0 && d < SMALLEST_CELL && !frame.reader.exactCounts)) {
		const bare = numberlessHeader(FIRST_JOB, tally, frame);
		const apart = frame.withheld === true;
		return {
			...bare,
			...NOTHING,
			message: { key: 'figures.firstJob.hidden' },
			note: { key: apart ? 'figures.ownTeam' : 'figures.firstJob.hidden.note' },
			N: null,
			n: null,
			display: 'hidden',
			reasons: [apart ? 'own_team' : 'small']
		};
	}
	if (found + held === 0) {
		const told = { message: { key: 'figures.firstJob.none' }, note: { key: 'figures.firstJob.notAsked' } };
		return { ...header, ...told, ...NOTHING, N, n, display: 'undefined', reasons: ['not_asked'] };
	}
	const steps = kaplanMeier(
		waiting.flatMap((wait) => Array.from({ length: wait.people }, () => ({ ...wait })))
	);
	const quartiles = quartilesOf(steps, d, frame);
	const longest = waiting.reduce((most, { months }) => Math.max(most, months), 0);
	const fragile = d < FRAGILE_UNDER;
	return {
		...header,
		message: messageOf(quartiles, longest, d),
		note: { key: 'figures.firstJob.note', params: { count: held } },
		N,
		n,
		d,
		found,
		held,
		missing: Math.max(0, n - d - held),
		steps: frame.reader.exactCounts ? steps : null,
		quartiles,
		longest,
		display: fragile ? 'fragile' : 'shown',
		reasons: fragile ? ['small'] : []
	};
}

function quartilesOf(steps: readonly SurvivalStep[], d: number, { reader }: FigureFrame): FirstJobQuartiles {
	const at = (share: number, curve: 'survival' | 'lower' | 'upper' = 'survival') =>
		mayShowQuantile(reader.audience, d, share) ? survivalQuantile(steps, share, curve) : null;
	return {
		q1: at(0.25),
		median: at(0.5),
		q3: at(0.75),
		medianLower: at(0.5, 'lower'),
		medianUpper: at(0.5, 'upper')
	};
}

function messageOf({ median }: FirstJobQuartiles, longest: number, d: number): Wording {
	if (d === 0) return { key: 'figures.firstJob.allHeld' };
	if (median !== null)
		return { key: 'figures.firstJob.median', params: { months: { decimal: median }, count: median } };
	return { key: 'figures.firstJob.notReached', params: { longest, count: longest } };
}

function peopleOf(waits: readonly CountedWait[]): number {
	return waits.reduce((sum, { people }) => sum + people, 0);
}
