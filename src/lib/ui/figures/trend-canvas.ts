import {
	CategoryScale,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip
} from 'chart.js';
import { buildTrendChart } from './trend-chart.ts';
import { onSchemeChange, readTheme } from './theme.ts';
import type { TrendPoint } from './trend.ts';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip);

/** A trend on its canvas. */
export interface DrawnTrend {
	/** Shows which point is reached, null for none. */
	readonly reach: (index: number | null) => void;
	readonly destroy: () => void;
}

/** Loaded only where a trend is drawn. */
export function drawTrend(canvas: HTMLCanvasElement, points: readonly TrendPoint[]): DrawnTrend {
	const configure = () => buildTrendChart(points, readTheme(canvas));
	let chart = new Chart(canvas, configure());
	const stopScheme = onSchemeChange(() => {
		chart.destroy();
		chart = new Chart(canvas, configure());
	});
	return {
		reach: (index) => {
			const active = index === null ? [] : [{ datasetIndex: 0, index }];
			chart.setActiveElements(active);
			chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
			chart.update('none');
		},
		destroy: () => {
			stopScheme();
			chart.destroy();
		}
	};
}
