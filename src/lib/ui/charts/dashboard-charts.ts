import type { FigureId } from '#lib/domain/figures/figure-lines.ts';
import type { Dashboard } from '#lib/domain/figures/dashboard.ts';
import type { Words } from '../base/words.ts';
import type { Chart } from './chart.ts';
import { makeEntryFlow } from './dashboard-flow.ts';
import { makeAccount } from './make-account.ts';
import { makeBreakdown, type BreakdownId } from './make-breakdown.ts';
import { makeDefinitions } from './make-definitions.ts';
import { makeGroups } from './make-groups.ts';
import { makeHeadlines } from './make-headlines.ts';
import { makePay } from './make-pay.ts';
import { makePlaces } from './make-places.ts';
import { makeTrend } from './make-trend.ts';

type Maker = (dashboard: Dashboard, words: Words) => Chart;

const breakdown =
	(id: BreakdownId): Maker =>
	(dashboard, words) =>
		makeBreakdown(id, dashboard, words);

/** Every chart of the dashboard: one that has files but no maker does not compile. */
export const DASHBOARD_CHARTS: Readonly<Record<FigureId, Maker>> = {
	headlines: makeHeadlines,
	account: makeAccount,
	trend: makeTrend,
	jobs: breakdown('jobs'),
	structures: breakdown('structures'),
	situation: breakdown('situation'),
	contracts: breakdown('contracts'),
	'working-time': breakdown('working-time'),
	pay: makePay,
	'entry-flow': makeEntryFlow,
	places: makePlaces,
	groups: makeGroups,
	definitions: makeDefinitions
};
