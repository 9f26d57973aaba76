import type { AccountPlan } from '../../indicators/dashboard-plan.ts';
import type { Wording } from '../../shared/wording.ts';
import { mcNemarTest } from '../../statistics/mcnemar.ts';
import { pairedNewcombeInterval, type PairedCounts } from '../../statistics/paired-newcombe.ts';
import { buildFlowFigure, type NamedEnd } from '../build-flow-figure.ts';
import { noteOf, toneOfOutcome } from '../entry-flow.ts';
import type { FigureFrame } from '../figure-frame.ts';
import type { FlowFigure } from '../flow.ts';
import type { CountedPair, Followed } from './followed.ts';
import type { WaveFlow } from './paths.ts';

/** Code of the flow of the same people between two waves. */
export const WAVE_FLOW = 'FLUX_VAGUES';

/** The two waves that the register asks for. */
const REGISTER_WAVES = [6, 24] as const;
const IN_WORK: readonly string[] = ['target', 'other-work'];
const COUNTED: readonly string[] = [...IN_WORK, 'no-work'];
const LEVEL = 0.05;
/** Fewer people counted at both waves give no sentence about change. */
const FEWEST_COMPARED = 10;

/**
 * From one wave to another, people who answered both. The change of the share in work is theirs alone, by the paired
 * interval of Newcombe and the test of McNemar (statistics 3.4).
 */
export function buildWaveFlow(
	plan: AccountPlan,
	{ pairs, N, n, dataAt }: Followed,
	{ frame, indicator }: { readonly frame: FigureFrame; readonly indicator: string }
): WaveFlow {
	const waves = chooseWaves(pairs);
	const between = pairs.filter(
		({ firstWave, secondWave }) => firstWave === waves?.[0] && secondWave === waves[1]
	);
	const ends = plan.groups
		.filter(({ code }) => code !== 'no-answer')
		.map(({ code }): NamedEnd => ({
			code,
			label: { key: `figures.account.${plan.kind}.${code}` },
			tone: toneOfOutcome(code)
		}));
	const people = (first: string, second: string) =>
		between.find((pair) => pair.first === first && pair.second === second)?.people ?? 0;
	const figure = buildFlowFigure(
		{
			indicator: WAVE_FLOW,
			origins: ends,
			destinations: ends,
			counts: ends.map((from) => ends.map((to) => people(from.code, to.code)))
		},
		{
			base: { N, n, unanswered: 0, neutralised: {} },
			provenance: { sources: {}, dataAt, referenceDate: null }
		},
		frame
	);
	const told = waves
		? changeOf(figure, between, waves)
		: { message: { key: 'figures.waves.none' }, note: null };
	return { ...told, note: noteOf(figure) ?? told.note, figure, rates: [], waves, indicator };
}

/** Six months and two years where people answered both, else the two waves that most people answered. */
function chooseWaves(pairs: readonly CountedPair[]): WaveFlow['waves'] {
	const counted = new Map<string, { waves: readonly [number, number]; people: number }>();
	for (const { firstWave, secondWave, people } of pairs) {
		const key = `${firstWave} ${secondWave}`;
		const before = counted.get(key)?.people ?? 0;
		counted.set(key, { waves: [firstWave, secondWave], people: before + people });
	}
	const usual = counted.get(REGISTER_WAVES.join(' '));
	const [most] = [...counted.values()].toSorted((a, b) => b.people - a.people);
	return (usual ?? most)?.waves ?? null;
}

function changeOf(
	figure: FlowFigure,
	pairs: readonly CountedPair[],
	[from, to]: readonly [number, number]
): { readonly message: Wording; readonly note: Wording | null } {
	const months = { from, to };
	if (figure.display === 'hidden') return { message: { key: 'figures.flow.message.hidden' }, note: null };
	const counts = pairedCounts(pairs);
	const compared = counts.both + counts.onlyFirst + counts.onlySecond + counts.neither;
	if (compared < FEWEST_COMPARED)
		return { message: { key: 'figures.waves.plain', params: months }, note: null };
	// Newcombe gives the first minus the second; what is told is how much was gained.
	const interval = pairedNewcombeInterval(counts);
	const [lower, upper] = [-interval.upper, -interval.lower];
	const apart = lower > 0 || upper < 0;
	const difference = (counts.onlySecond - counts.onlyFirst) / compared;
	const measurable = apart && mcNemarTest(counts) < LEVEL;
	const direction = difference > 0 ? 'up' : 'down';
	return {
		message: { key: `figures.waves.${measurable ? direction : 'same'}`, params: months },
		note: {
			key: 'figures.waves.note',
			params: {
				compared,
				count: Math.abs(Math.round(difference * 100)),
				difference: { points: difference },
				lower: { points: lower },
				upper: { points: upper }
			}
		}
	};
}

/** People counted at both waves, by whether they were in work at each. */
function pairedCounts(pairs: readonly CountedPair[]): PairedCounts {
	const counted = pairs.filter(({ first, second }) => COUNTED.includes(first) && COUNTED.includes(second));
	const people = (first: boolean, second: boolean) =>
		counted
			.filter((pair) => IN_WORK.includes(pair.first) === first && IN_WORK.includes(pair.second) === second)
			.reduce((sum, pair) => sum + pair.people, 0);
	return {
		both: people(true, true),
		onlyFirst: people(true, false),
		onlySecond: people(false, true),
		neither: people(false, false)
	};
}
