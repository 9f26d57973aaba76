import type { Breakdown, Dashboard } from './dashboard.ts';
import type { DistributionFigure, Figure } from './figure.ts';
import { NO_NUMBERS, rateLine, type FigureLine } from './figure-line.ts';
import { flowLines } from './flow-lines.ts';
import type { FlowFigure } from './flow.ts';
import { roundPay } from './round-pay.ts';

/** Figures of the dashboard that have a table, a CSV and a JSON of their own: names in addresses. */
export const FIGURE_IDS = [
	'headlines',
	'account',
	'trend',
	'jobs',
	'structures',
	'situation',
	'contracts',
	'working-time',
	'pay',
	'entry-flow',
	'places',
	'groups',
	'definitions'
] as const;

export type FigureId = (typeof FIGURE_IDS)[number];

/** The figures behind a part of the dashboard, as they leave the domain. */
export function figuresOf(
	dashboard: Dashboard,
	id: FigureId
): readonly (Figure | DistributionFigure | FlowFigure)[] {
	if (id === 'entry-flow') return [dashboard.entryFlow.figure, ...dashboard.entryFlow.rates];
	const breakdown = breakdownOf(dashboard, id);
	if (breakdown) return [breakdown.figure, ...breakdown.rates];
	return ratesOf(dashboard, id);
}

/** The lines of a part of the dashboard, for a flat file. */
export function buildFigureLines(dashboard: Dashboard, id: FigureId): readonly FigureLine[] {
	if (id === 'account') return accountLines(dashboard);
	if (id === 'groups') return groupLines(dashboard);
	if (id === 'entry-flow') {
		const { figure, rates } = dashboard.entryFlow;
		return [...flowLines(id, figure), ...rates.map((rate) => rateLine(id, rate))];
	}
	const breakdown = breakdownOf(dashboard, id);
	return [
		...(breakdown ? distributionLines(id, breakdown) : []),
		...(breakdown?.rates ?? ratesOf(dashboard, id)).map((figure) => rateLine(id, figure))
	];
}

function breakdownOf(dashboard: Dashboard, id: FigureId): Breakdown | undefined {
	const breakdowns: Readonly<Partial<Record<FigureId, Breakdown>>> = {
		jobs: dashboard.jobTitles,
		structures: dashboard.structures,
		situation: dashboard.situation,
		contracts: dashboard.contracts,
		'working-time': dashboard.workingTime,
		places: dashboard.places
	};
	return breakdowns[id];
}

function ratesOf(dashboard: Dashboard, id: FigureId): readonly Figure[] {
	if (id === 'trend') return dashboard.trend.points.map(({ figure }) => figure);
	if (id === 'pay') return dashboard.pay.rows.map(({ figure }) => roundPay(figure));
	if (id === 'definitions') return dashboard.definitions;
	if (id === 'groups') return dashboard.groups.sections.flatMap(({ rows }) => rows.map((row) => row.figure));
	return dashboard.headlines.map(({ figure }) => figure);
}

function distributionLines(id: FigureId, { figure, labels }: Breakdown): readonly FigureLine[] {
	const { N, n, d, missing } = figure;
	return figure.cells.map((cell) => ({
		figure: id,
		header: figure,
		ofRate: false,
		display: cell.display === 'hidden' ? 'hidden' : figure.display,
		category: cell.code,
		categoryLabel: labels[cell.code] ?? null,
		parent: cell.parent ?? null,
		parentLabel: null,
		numbers: { ...NO_NUMBERS, N, n, d, missing, x: cell.display === 'hidden' ? null : cell.x }
	}));
}

/** The account has no indicator of its own: its groups stand under the header of the first headline. */
function accountLines({ account, headlines }: Dashboard): readonly FigureLine[] {
	const header = headlines[0]?.figure;
	if (!header) return [];
	return account.groups.map((group) => ({
		figure: 'account',
		header: { ...header, indicator: '' },
		ofRate: false,
		display: group.display,
		category: group.code,
		categoryLabel: group.label,
		parent: null,
		parentLabel: null,
		numbers: { ...NO_NUMBERS, x: group.display === 'hidden' ? null : group.x }
	}));
}

/** Each group under the way people were split. */
function groupLines({ groups }: Dashboard): readonly FigureLine[] {
	return groups.sections.flatMap(({ dimension, rows }) =>
		rows.map(({ code, label, figure }) => ({
			...rateLine('groups', figure),
			category: code,
			categoryLabel: label,
			parent: dimension,
			parentLabel: { key: `figures.filter.${dimension}` }
		}))
	);
}
