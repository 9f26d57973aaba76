import { NO_NUMBERS, rateLine, type FigureLine } from '../figure-line.ts';
import { flowLines } from '../flow-lines.ts';
import type { Figure } from '../figure.ts';
import type { FlowFigure } from '../flow.ts';
import type { FirstJob, Paths } from './paths.ts';

/** Charts of the page of paths that have a table, a CSV, a JSON and an SVG of their own: names in addresses. */
export const PATH_IDS = ['horizons', 'wave-flow', 'first-job', 'already-working'] as const;
export type PathId = (typeof PATH_IDS)[number];

/** The lines of a chart, for a flat file. */
export function buildPathLines(paths: Paths, id: PathId): readonly FigureLine[] {
	if (id === 'wave-flow') return flowLines(id, paths.waveFlow.figure);
	if (id === 'first-job') return firstJobLines(paths.firstJob);
	if (id === 'horizons') {
		return paths.horizons.series.flatMap(({ points }) => points.map(({ figure }) => rateLine(id, figure)));
	}
	return paths.alreadyWorking.groups.flatMap(({ code, label, figures }) =>
		figures.map((figure) => ({ ...rateLine(id, figure), category: code, categoryLabel: label }))
	);
}

/** The figures behind a chart, as they leave the domain. */
export function pathFiguresOf(paths: Paths, id: PathId): readonly (Figure | FlowFigure | FirstJob)[] {
	if (id === 'wave-flow') return [paths.waveFlow.figure];
	if (id === 'first-job') return [paths.firstJob];
	if (id === 'horizons') {
		return paths.horizons.series.flatMap(({ points }) => points.map(({ figure }) => figure));
	}
	return paths.alreadyWorking.groups.flatMap(({ figures }) => figures);
}

/** The share who have found a job, step by step; for those who may not see the steps, its quartiles. */
function firstJobLines(figure: FirstJob): readonly FigureLine[] {
	const { N, n, missing, steps, quartiles, d } = figure;
	const line = {
		figure: 'first-job',
		header: figure,
		ofRate: true,
		display: figure.display,
		parent: null,
		parentLabel: null
	};
	const base = { ...NO_NUMBERS, N, n, missing };
	if (steps === null) {
		const { q1 = null, median = null, q3 = null } = quartiles ?? {};
		const { medianLower: lower = null, medianUpper: upper = null } = quartiles ?? {};
		const numbers = { ...base, d, q1, median, q3, lower, upper };
		return [{ ...line, category: null, categoryLabel: null, numbers }];
	}
	return steps.map(({ months, atRisk, found, survival, lower, upper }) => ({
		...line,
		category: String(months),
		categoryLabel: { key: 'figures.firstJob.months', params: { count: months } },
		numbers: {
			...base,
			x: found,
			d: atRisk,
			value: 1 - survival,
			lower: upper === null ? null : 1 - upper,
			upper: lower === null ? null : 1 - lower
		}
	}));
}
