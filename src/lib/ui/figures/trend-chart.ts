import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { CanvasTheme } from './theme.ts';
import { buildTrendCuts, type TrendPoint, type TrendRate } from './trend.ts';

/** Above this many cohorts, a narrow drawing leaves out every other label. */
const MOST_LABELS = 8;
const NARROW_PIXELS = 640;

/** The Chart.js configuration of a trend: the same numbers and the same look as the SVG of the server. */
export function buildTrendChart(
	points: readonly TrendPoint[],
	theme: CanvasTheme
): ChartConfiguration<'line', (number | null)[]> {
	return {
		type: 'line',
		data: {
			labels: points.map(({ year }) => year),
			datasets: [
				{
					data: points.map(({ rate }) => rate?.value ?? null),
					borderColor: theme.token('--fig-target'),
					borderWidth: 1.5,
					segment: { borderColor: ({ p1DataIndex }) => joinColour(points[p1DataIndex], theme) },
					pointRadius: 6,
					pointHoverRadius: 8,
					pointHitRadius: 16,
					pointBackgroundColor: points.map(({ old }) => theme.token(old ? '--fig-neutral' : '--fig-target')),
					pointHoverBackgroundColor: theme.token('--fig-target'),
					pointBorderColor: theme.token('--paper'),
					pointBorderWidth: 2,
					pointHoverBorderColor: theme.token('--focus'),
					clip: false
				}
			]
		},
		options: {
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			layout: { padding: { top: 16, right: 0 } },
			interaction: { mode: 'index', intersect: false },
			scales: { x: yearAxis(points, theme), y: percentAxis(theme) },
			plugins: {
				tooltip: {
					displayColors: false,
					backgroundColor: theme.token('--ink'),
					titleColor: theme.token('--paper'),
					bodyColor: theme.token('--paper'),
					bodyFont: theme.font('--text-sm'),
					callbacks: {
						title: () => '',
						label: ({ dataIndex }) => (points[dataIndex]?.spoken ?? '').split(', ')
					}
				}
			}
		},
		plugins: [uncertainty(points, theme)]
	};
}

/** Nothing joins the two sides of a cut; a series before it is in the colour of context. */
function joinColour(to: TrendPoint | undefined, theme: CanvasTheme): string | undefined {
	if (to?.cut) return 'transparent';
	return to?.old ? theme.token('--fig-neutral') : undefined;
}

function yearAxis(points: readonly TrendPoint[], theme: CanvasTheme) {
	return {
		offset: true,
		grid: { display: false },
		border: { display: false },
		ticks: {
			autoSkip: false,
			maxRotation: 0,
			color: theme.token('--ink'),
			font: theme.font('--text-sm'),
			callback(this: { chart: Chart }, _value: unknown, index: number) {
				const point = points[index];
				if (!point) return '';
				if (!isCrowded(this.chart, points)) return [point.year, point.counts];
				return isMinor(index, points) ? '' : point.shortYear;
			}
		}
	};
}

function percentAxis(theme: CanvasTheme) {
	return {
		min: 0,
		max: 100,
		border: { display: false },
		grid: { color: theme.token('--fig-grid'), drawTicks: false },
		ticks: {
			stepSize: 25,
			padding: 8,
			color: theme.token('--ink-faint'),
			font: theme.font('--text-xs'),
			callback: (value: string | number) => (value === 100 ? '100 %' : String(value))
		}
	};
}

/** Draws interval, bounds and label of every cohort behind and above its dot. */
function uncertainty(points: readonly TrendPoint[], theme: CanvasTheme): Plugin<'line'> {
	return {
		id: 'uncertainty',
		beforeDatasetsDraw: (chart) => {
			for (const { x } of buildTrendCuts(points)) drawCut(chart, x, theme);
			points.forEach(({ rate }, index) => {
				if (rate) drawRanges(chart, index, rate, theme);
			});
		},
		afterDatasetsDraw: (chart) => {
			const crowded = isCrowded(chart, points);
			points.forEach((point, index) => {
				if (!crowded || !isMinor(index, points)) drawLabel(chart, index, point, theme);
			});
		}
	};
}

/** @param percent place between two cohorts, of the width of the plot */
function drawCut({ ctx, chartArea }: Chart, percent: number, theme: CanvasTheme): void {
	const { left, right, top, bottom } = chartArea;
	const x = left + (percent / 100) * (right - left);
	ctx.save();
	ctx.strokeStyle = theme.token('--line-strong');
	ctx.setLineDash([4, 3]);
	ctx.beginPath();
	ctx.moveTo(x, top);
	ctx.lineTo(x, bottom);
	ctx.stroke();
	ctx.restore();
}

function drawRanges(chart: Chart, index: number, rate: TrendRate, theme: CanvasTheme): void {
	const { ctx, scales } = chart;
	const { x, y } = scales;
	if (!x || !y) return;
	const middle = x.getPixelForValue(index);
	const box = (range: readonly [number, number], from: number, width: number) => {
		const top = y.getPixelForValue(range[1]);
		ctx.fillRect(middle + from, top, width, y.getPixelForValue(range[0]) - top);
	};
	ctx.save();
	ctx.fillStyle = theme.token('--fig-interval');
	if (rate.interval) box(rate.interval, -5, 10);
	ctx.fillStyle = theme.token('--fig-bounds');
	if (rate.bounds) box(rate.bounds, 8, 2);
	ctx.restore();
}

function drawLabel(chart: Chart, index: number, point: TrendPoint, theme: CanvasTheme): void {
	const { ctx, scales } = chart;
	const { x, y } = scales;
	if (!x || !y) return;
	const { family, size } = theme.font('--text-sm');
	ctx.save();
	ctx.font = `${point.rate ? 600 : 400} ${size}px ${family}`;
	ctx.textAlign = 'center';
	ctx.lineWidth = 4;
	ctx.strokeStyle = theme.token('--paper');
	ctx.fillStyle = theme.token(point.rate ? '--ink' : '--ink-soft');
	const left = x.getPixelForValue(index);
	const top = y.getPixelForValue(point.rate?.top ?? 0) - (point.rate ? 5 : 8);
	ctx.strokeText(point.label, left, top);
	ctx.fillText(point.label, left, top);
	ctx.restore();
}

/** Every other cohort, the newest one kept. */
function isMinor(index: number, points: readonly TrendPoint[]): boolean {
	return (points.length - 1 - index) % 2 === 1;
}

function isCrowded(chart: Chart, points: readonly TrendPoint[]): boolean {
	return chart.width < NARROW_PIXELS && points.length > MOST_LABELS;
}
