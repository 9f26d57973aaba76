import type { Label } from '../shared/wording.ts';
import type { Breakdown, Dashboard } from './dashboard.ts';
import type { DistributionFigure, Figure, FigureHeader } from './figure.ts';

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
	'definitions'
] as const;

export type FigureId = (typeof FIGURE_IDS)[number];

/** One line of the flat export: a rate, a pay, or a category of a distribution. Hidden lines carry no number. */
export interface FigureLine {
	readonly figure: FigureId;
	readonly header: FigureHeader;
	readonly display: string;
	readonly category: string | null;
	readonly categoryLabel: Label | null;
	readonly parent: string | null;
	readonly numbers: FigureNumbers;
}

/** Null where there is none to read. Shares from 0 to 1, pays in euros. */
export interface FigureNumbers {
	readonly N: number | null;
	readonly n: number | null;
	readonly x: number | null;
	readonly d: number | null;
	readonly missing: number | null;
	readonly value: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly boundLower: number | null;
	readonly boundUpper: number | null;
	readonly q1: number | null;
	readonly median: number | null;
	readonly q3: number | null;
}

const NO_NUMBERS: FigureNumbers = {
	N: null,
	n: null,
	x: null,
	d: null,
	missing: null,
	value: null,
	lower: null,
	upper: null,
	boundLower: null,
	boundUpper: null,
	q1: null,
	median: null,
	q3: null
};

/** The figures behind a part of the dashboard, as they leave the domain. */
export function figuresOf(dashboard: Dashboard, id: FigureId): readonly (Figure | DistributionFigure)[] {
	const breakdown = breakdownOf(dashboard, id);
	if (breakdown) return [breakdown.figure, ...breakdown.rates];
	return ratesOf(dashboard, id);
}

/** The lines of a part of the dashboard, for a flat file. */
export function buildFigureLines(dashboard: Dashboard, id: FigureId): readonly FigureLine[] {
	if (id === 'account') return accountLines(dashboard);
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
		'working-time': dashboard.workingTime
	};
	return breakdowns[id];
}

function ratesOf(dashboard: Dashboard, id: FigureId): readonly Figure[] {
	if (id === 'trend') return dashboard.trend.points.map(({ figure }) => figure);
	if (id === 'pay') return dashboard.pay.rows.map(({ figure }) => figure);
	if (id === 'definitions') return dashboard.definitions;
	return dashboard.headlines.map(({ figure }) => figure);
}

function rateLine(id: FigureId, figure: Figure): FigureLine {
	return {
		figure: id,
		header: figure,
		display: figure.display,
		category: null,
		categoryLabel: null,
		parent: null,
		numbers: rateNumbers(figure)
	};
}

function rateNumbers(figure: Figure): FigureNumbers {
	if (figure.display === 'hidden') return NO_NUMBERS;
	const { N, n, x, d, value } = figure;
	const counts = { ...NO_NUMBERS, N, n, x, d, value };
	if (figure.display === 'undefined') return counts;
	return {
		...counts,
		lower: figure.interval?.lower ?? null,
		upper: figure.interval?.upper ?? null,
		boundLower: figure.bounds?.lower ?? null,
		boundUpper: figure.bounds?.upper ?? null,
		...figure.quantiles?.type2
	};
}

function distributionLines(id: FigureId, { figure, labels }: Breakdown): readonly FigureLine[] {
	const { N, n, d, missing } = figure;
	return figure.cells.map((cell) => ({
		figure: id,
		header: figure,
		display: cell.display === 'hidden' ? 'hidden' : figure.display,
		category: cell.code,
		categoryLabel: labels[cell.code] ?? null,
		parent: cell.parent ?? null,
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
		display: group.display,
		category: group.code,
		categoryLabel: group.label,
		parent: null,
		numbers: { ...NO_NUMBERS, x: group.display === 'hidden' ? null : group.x }
	}));
}
