import type { FigureId } from '#lib/domain/figures/figure-lines.ts';
import type { Dashboard } from '#lib/domain/figures/dashboard.ts';
import { formatEuros, formatNumber } from '#lib/i18n/format.ts';
import type { Words } from '../../base/words.ts';
import { withheldReason } from '../../figures/base-words.ts';
import { RATE_SCALE } from '../../figures/interval-rows.ts';
import { buildTrendPoints } from '../../figures/trend.ts';
import { entryFlowTexts } from '../dashboard-flow.ts';
import { layoutFlow } from '../flow-layout.ts';
import { accountBars } from '../make-account.ts';
import { barsOf, BREAKDOWNS, type BreakdownId } from '../make-breakdown.ts';
import { definitionRows } from '../make-definitions.ts';
import { groupSections, type RowSection } from '../make-groups.ts';
import { headlineRows } from '../make-headlines.ts';
import { buildPayLines } from '../make-pay.ts';
import { buildTiles, placeBars } from '../make-places.ts';
import { barScene, rowScene } from './scene-rows.ts';
import { flowScene } from './scene-flow.ts';
import { payScene } from './scene-pay.ts';
import { tileScene } from './scene-tiles.ts';
import { trendScene } from './scene-trend.ts';
import { sentenceScene, stackScenes, type Scene } from './scene.ts';

type Drawer = (dashboard: Dashboard, words: Words) => Scene;

/** Every chart of the dashboard as a drawing in a file: one without does not compile. */
export const DASHBOARD_SCENES: Readonly<Record<FigureId, Drawer>> = {
	headlines: (dashboard, words) => rowScene(headlineRows(dashboard, words), RATE_SCALE),
	account: (dashboard, words) => barScene(accountBars(dashboard, words), counting(words)),
	trend: ({ trend }, words) => trendScene(buildTrendPoints(trend, words)),
	jobs: breakdown('jobs'),
	structures: breakdown('structures'),
	situation: breakdown('situation'),
	contracts: breakdown('contracts'),
	'working-time': breakdown('working-time'),
	pay: (dashboard, words) =>
		payScene(buildPayLines(dashboard, words), {
			euros: (amount) => formatEuros(amount, words.locale),
			none: words.t('dashboard.pay.none')
		}),
	'entry-flow': drawEntryFlow,
	places: drawPlaces,
	groups: (dashboard, words) => sectionScene(groupSections(dashboard, words), words.t('charts.groups.none')),
	definitions: (dashboard, words) => rowScene(definitionRows(dashboard, words), RATE_SCALE)
};

const counting = (words: Words) => (people: number) => formatNumber(people, words.locale);

function breakdown(id: BreakdownId): Drawer {
	return (dashboard, words) => {
		const { of, tone } = BREAKDOWNS[id];
		const bars = barsOf(dashboard[of], tone, words);
		return bars.length === 0 ? withheldScene(dashboard[of].figure, words) : barScene(bars, counting(words));
	};
}

/** The sign and the reason, in place of a drawing. */
export function withheldScene(figure: Parameters<typeof withheldReason>[0], { t }: Words): Scene {
	return sentenceScene(t(withheldReason(figure)));
}

function drawEntryFlow(dashboard: Dashboard, words: Words): Scene {
	const { figure } = dashboard.entryFlow;
	if (figure.links.length === 0) return withheldScene(figure, words);
	const { from, to } = entryFlowTexts(dashboard, words);
	return flowScene(layoutFlow(figure, words), from, to);
}

function drawPlaces(dashboard: Dashboard, words: Words): Scene {
	const { figure } = dashboard.places;
	if (figure.cells.length === 0) return withheldScene(figure, words);
	const tiles = buildTiles(dashboard, words);
	const bars = barScene(placeBars(dashboard, words).bars, counting(words));
	const mapped = tiles.some(({ people }) => people !== null);
	return mapped ? stackScenes([tileScene(tiles), bars], 24) : bars;
}

/** Rows under their headings. */
export function sectionScene(sections: readonly RowSection[], none: string): Scene {
	if (sections.length === 0) return sentenceScene(none);
	return stackScenes(
		sections.flatMap(({ title, told, rows }) => [
			{
				height: 20,
				marks: [{ shape: 'text' as const, x: 0, y: 14, text: [title, told].join(' ').trim(), bold: true }]
			},
			rowScene(rows, RATE_SCALE)
		]),
		10
	);
}
