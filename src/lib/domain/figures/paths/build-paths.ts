import type { Reader } from '../../disclosure/audience.ts';
import { DEFAULT_THRESHOLDS } from '../../disclosure/display-rules.ts';
import { DEFINITION_SETS } from '../../indicators/registry.ts';
import { RULES_VERSION } from '../../outcomes/derive.ts';
import { buildFilters } from '../build-filters.ts';
import type { ProgrammeCard, ResolvedSelection } from '../dashboard.ts';
import type { FigureFrame } from '../figure-frame.ts';
import { figurePopulation } from '../selection-condition.ts';
import { buildAlreadyWorking } from './already-working.ts';
import { buildFirstJob } from './build-first-job.ts';
import { buildHorizons } from './build-horizons.ts';
import { buildWaveFlow } from './build-wave-flow.ts';
import type { Followed } from './followed.ts';
import type { PathsCounts } from './paths-counts.ts';
import type { Paths } from './paths.ts';

/** What is shown of an institution to one reader. */
export interface PathsSubject {
	readonly selection: ResolvedSelection;
	readonly reader: Reader;
	/** Programmes that the person may read, by code. */
	readonly programmes: readonly ProgrammeCard[];
	readonly fictional: boolean;
}

/**
 * Everything the page of paths shows. A reader who may not see small counts gets what is about people one by one of
 * one whole class at a time: pools less classes would give back what is withheld.
 */
export function buildPaths(subject: PathsSubject, counts: PathsCounts, followed: Followed): Paths {
	const { selection, reader, programmes, fictional } = subject;
	const set = DEFINITION_SETS[selection.definitions];
	const { trend, account } = set.dashboard;
	const frame: FigureFrame = {
		set,
		population: figurePopulation(selection, [], []),
		rulesVersion: RULES_VERSION,
		reader,
		thresholds: DEFAULT_THRESHOLDS,
		withheld: !reader.exactCounts
	};
	const everyWave = { ...frame, population: { ...frame.population, wave: null } };
	const { cohorts } = selection;
	const shown = programmes.filter(
		({ code }) => selection.programmes.length === 0 || selection.programmes.includes(code)
	);
	const horizonFrame = (cohort: number, months: number): FigureFrame => ({
		...frame,
		population: { ...figurePopulation(selection, ['cohort'], [String(cohort)]), wave: months }
	});
	const classes = new Set(counts.byHorizon.map(({ key }) => key[0])).size;
	return {
		selection,
		programme: shown.length === 1 ? (shown[0] ?? null) : null,
		fictional,
		told: {
			key: 'figures.told',
			params: { count: cohorts.length === 0 ? classes : cohorts.length, n: followed.n, N: followed.N }
		},
		empty: followed.N === 0,
		filters: buildFilters(selection, counts.facets, programmes, reader),
		horizons: buildHorizons(trend, counts.byHorizon, horizonFrame),
		waveFlow: buildWaveFlow(account, followed, { frame: everyWave, indicator: trend.code }),
		firstJob: buildFirstJob(followed, everyWave),
		alreadyWorking: buildAlreadyWorking(set, counts.chosen, frame)
	};
}
