import { DEFAULT_THRESHOLDS } from '../disclosure/display-rules.ts';
import type { Reader } from '../disclosure/audience.ts';
import { COMPARED_RATES, DEFINITION_SETS } from '../indicators/registry.ts';
import { RULES_VERSION } from '../outcomes/derive.ts';
import type { Wording } from '../shared/wording.ts';
import { buildAccount } from './build-account.ts';
import { buildBreakdowns, type Lists } from './build-breakdowns.ts';
import { buildFigure } from './build-figure.ts';
import { buildFilters } from './build-filters.ts';
import { buildGroups, groupIndicators } from './build-groups.ts';
import { buildHeadlines } from './build-headlines.ts';
import { buildPayRows } from './build-pay-rows.ts';
import { buildPlaces } from './build-places.ts';
import { buildTrend } from './build-trend.ts';
import type { DashboardCounts } from './dashboard-counts.ts';
import type { Dashboard, ProgrammeCard, ResolvedSelection } from './dashboard.ts';
import { buildEntryFlow } from './entry-flow.ts';
import type { Figure } from './figure.ts';
import type { FigureFrame } from './figure-frame.ts';
import { readableBy, type FilterGuard } from './filter-guard.ts';
import { pooledOf } from './pooled-classes.ts';
import { figurePopulation } from './selection-condition.ts';
import { buildTitleExamples } from './title-examples.ts';

/** What is shown of an institution to one reader. */
export interface DashboardSubject {
	readonly selection: ResolvedSelection;
	readonly reader: Reader;
	/** Programmes that the person may read, by code. */
	readonly programmes: readonly ProgrammeCard[];
	readonly lists: Lists;
	/** What may be read of a class, the filters of the selection applied. */
	readonly guard: FilterGuard;
	readonly fictional: boolean;
}

/** The counts of a selection, made into everything its dashboard shows. */
export function buildDashboard(subject: DashboardSubject, counts: DashboardCounts): Dashboard {
	const { selection, reader, programmes, fictional } = subject;
	const set = DEFINITION_SETS[selection.definitions];
	const { chosen, byCohort, facets } = counts;
	const { trend } = set.dashboard;
	const frame = frameOf(subject);
	// Tables that are not audited with the rest of the page: with it, they could give a small count back.
	const apart = { ...frame, withheld: !reader.exactCounts };
	const account = buildAccount(set.dashboard.account, chosen, frame);
	const frameOfCohort = (cohort: number) => frameOf(subject, cohort);
	const shown = programmes.filter(
		({ code }) => selection.programmes.length === 0 || selection.programmes.includes(code)
	);
	return {
		selection,
		programme: shown.length === 1 ? (shown[0] ?? null) : null,
		fictional,
		title: titleOf(selection.cohorts),
		subtitle: subtitleOf(selection, counts),
		told: toldOf(selection, counts),
		empty: chosen.base.N === 0,
		filters: buildFilters(selection, facets, programmes, subject.reader),
		headlines: buildHeadlines(set, chosen, frame),
		pooled: pooledOf(selection, trend.code, byCohort),
		account,
		trend: buildTrend(trend, byCohort, frameOfCohort),
		...buildBreakdowns(set, chosen, frame, subject.lists),
		pay: buildPayRows(
			set.dashboard.pay,
			buildFigure(set.dashboard.pay, chosen, frame),
			byCohort,
			frameOfCohort
		),
		entryFlow: buildEntryFlow(set, chosen, apart, account),
		places: buildPlaces(chosen, apart),
		groups: buildGroups(trend, groupIndicators(trend, facets), chosen, { selection, frame: apart }),
		titleExamples: buildTitleExamples(set.distributions.jobTitles, chosen, frame),
		definitions: compareDefinitions(subject, counts)
	};
}

function frameOf(
	{ selection, reader, guard }: DashboardSubject,
	cohort?: number,
	set = DEFINITION_SETS[selection.definitions]
): FigureFrame {
	const population =
		cohort === undefined
			? figurePopulation(selection, [], [])
			: figurePopulation(selection, ['cohort'], [String(cohort)]);
	const asked = cohort === undefined ? selection : { ...selection, cohorts: [cohort] };
	return {
		set,
		population,
		rulesVersion: RULES_VERSION,
		reader,
		thresholds: DEFAULT_THRESHOLDS,
		...readableBy(guard, asked, set.code)
	};
}

/** The headline's own definition first, never the largest. */
function compareDefinitions(subject: DashboardSubject, counts: DashboardCounts): readonly Figure[] {
	const { definitions } = subject.selection;
	const { trend } = DEFINITION_SETS[definitions].dashboard;
	const headline = buildFigure(trend, counts.chosen, frameOf(subject));
	const others = COMPARED_RATES.filter(({ rate }) => rate.code !== trend.code).map(({ set, rate }) =>
		buildFigure(rate, counts.compared, frameOf(subject, undefined, DEFINITION_SETS[set]))
	);
	return [headline, ...others];
}

function titleOf(cohorts: readonly number[]): Wording {
	const [first, last] = [cohorts[0], cohorts.at(-1)];
	if (first === undefined || last === undefined) return { key: 'figures.title.all' };
	if (cohorts.length === 1) return { key: 'figures.title.one', params: { cohort: String(first) } };
	return { key: 'figures.title.several', params: { from: String(first), to: String(last) } };
}

function subtitleOf({ wave }: ResolvedSelection, { chosen }: DashboardCounts): Wording {
	if (wave === null) return { key: 'figures.subtitle.none' };
	const { referenceDate, dataAt } = chosen.provenance;
	const gap: Wording = { key: 'figures.subtitle.gap', params: { count: wave } };
	const situation: Wording = referenceDate
		? { key: 'figures.subtitle.dated', params: { date: { date: referenceDate }, gap } }
		: { key: 'figures.subtitle.undated', params: { gap } };
	if (dataAt === null) return situation;
	return { key: 'figures.subtitle.until', params: { situation, dataAt: { date: dataAt } } };
}

function toldOf({ cohorts }: ResolvedSelection, { chosen, byCohort }: DashboardCounts): Wording {
	const count = cohorts.length === 0 ? byCohort.length : cohorts.length;
	return { key: 'figures.told', params: { count, n: chosen.base.n, N: chosen.base.N } };
}
