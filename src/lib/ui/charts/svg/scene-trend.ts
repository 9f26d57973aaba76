import { buildTrendSegments, type TrendPoint } from '../../figures/trend.ts';
import type { Mark, Scene } from './scene.ts';
import { PLOT, plotX, plotY, shareAxis } from './scene-axes.ts';

/** A rate class by class: interval, bounds, dot, joined where neighbours may be. */
export function trendScene(points: readonly TrendPoint[]): Scene {
	const joins = buildTrendSegments(points).map(({ from, to }): Mark => ({
		...{ shape: 'line', x1: plotX(PLOT, from.x), x2: plotX(PLOT, to.x), width: 1.5, stroke: 'fig-target' },
		y1: plotY(PLOT, from.rate?.value ?? 0),
		y2: plotY(PLOT, to.rate?.value ?? 0)
	}));
	const cuts = points.flatMap((point, index): readonly Mark[] => {
		const before = points[index - 1];
		if (!point.cut || !before) return [];
		const x = plotX(PLOT, (before.x + point.x) / 2);
		return [
			{ shape: 'line', x1: x, x2: x, y1: PLOT.top, y2: PLOT.bottom, stroke: 'line-strong', dashed: true }
		];
	});
	return {
		height: PLOT.bottom + 44,
		marks: [...shareAxis(PLOT), ...cuts, ...joins, ...points.flatMap(pointMarks)]
	};
}

function pointMarks(point: TrendPoint): readonly Mark[] {
	const x = plotX(PLOT, point.x);
	const under: readonly Mark[] = [
		{ shape: 'text', x, y: PLOT.bottom + 18, text: point.year, anchor: 'middle' },
		{
			...{ shape: 'text', x, y: PLOT.bottom + 36, size: 12, fill: 'ink-faint', anchor: 'middle' },
			text: point.counts
		}
	];
	const { rate } = point;
	if (!rate) {
		const none = { shape: 'text', x, y: PLOT.bottom - 8, text: point.label, anchor: 'middle' } as const;
		return [...under, { ...none, fill: 'ink-soft' }];
	}
	const bar = (
		range: readonly [number, number],
		from: number,
		width: number,
		fill: 'fig-interval' | 'fig-bounds'
	) => {
		const y = plotY(PLOT, range[1]);
		return [{ shape: 'rect', x: x + from, y, width, height: plotY(PLOT, range[0]) - y, fill } as const];
	};
	return [
		...under,
		...(rate.interval ? bar(rate.interval, -5, 10, 'fig-interval') : []),
		...(rate.bounds ? bar(rate.bounds, 8, 2, 'fig-bounds') : []),
		{ shape: 'dot', x, y: plotY(PLOT, rate.value), r: 6, fill: point.old ? 'fig-neutral' : 'fig-target' },
		{
			...{ shape: 'text', x, y: plotY(PLOT, rate.top) - 6, text: point.label, bold: true },
			anchor: 'middle'
		}
	];
}
