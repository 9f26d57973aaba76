import {
	CategoryScale,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip
} from 'chart.js';
import { browseWithArrows } from './browse-points.ts';
import { buildTrendChart } from './trend-chart.ts';
import { onSchemeChange, readTheme } from './theme.ts';
import type { TrendPoint } from './trend.ts';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip);

/** Loaded only where a trend is drawn. Gives back what takes it away. */
export function drawTrend(
	canvas: HTMLCanvasElement,
	points: readonly TrendPoint[],
	say: (text: string) => void
): { destroy(): void } {
	const configure = () => buildTrendChart(points, readTheme(canvas));
	let chart = new Chart(canvas, configure());
	const stopScheme = onSchemeChange(() => {
		chart.destroy();
		chart = new Chart(canvas, configure());
	});
	const stopArrows = browseWithArrows(canvas.parentElement ?? canvas, points.length, (index) => {
		const active = index === null ? [] : [{ datasetIndex: 0, index }];
		chart.setActiveElements(active);
		chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
		chart.update('none');
		if (index !== null) say(points[index]?.spoken ?? '');
	});
	return {
		destroy: () => {
			stopScheme();
			stopArrows();
			chart.destroy();
		}
	};
}
