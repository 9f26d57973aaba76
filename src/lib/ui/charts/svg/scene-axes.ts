import { SCENE_WIDTH, type Mark } from './scene.ts';

/** Where a drawing with a vertical axis of shares stands: 0 to 100 % from below. */
export interface Plot {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

export const PLOT: Plot = { left: 52, right: SCENE_WIDTH - 8, top: 24, bottom: 264 };

export const plotX = ({ left, right }: Plot, percent: number) => left + (percent / 100) * (right - left);
export const plotY = ({ top, bottom }: Plot, percent: number) => bottom - (percent / 100) * (bottom - top);

/** Five light lines, and their shares at the left. */
export function shareAxis(plot: Plot): readonly Mark[] {
	return [0, 25, 50, 75, 100].flatMap((percent): readonly Mark[] => {
		const y = plotY(plot, percent);
		return [
			{ shape: 'line', x1: plot.left, x2: plot.right, y1: y, y2: y, stroke: 'fig-grid' },
			{
				...{ shape: 'text', x: plot.left - 8, y: y + 4, size: 12, fill: 'ink-faint', anchor: 'end' },
				text: percent === 100 ? '100\u00a0%' : String(percent)
			}
		];
	});
}

/** Months under a drawing, and what they are counted from. */
export function monthAxis(
	plot: Plot,
	ticks: readonly { readonly months: number; readonly x: number }[],
	what: string
): readonly Mark[] {
	const y = plot.bottom + 18;
	return [
		...ticks.map(({ months, x }): Mark => ({
			...{ shape: 'text', x: plotX(plot, x), y, size: 13, anchor: 'middle' },
			text: String(months)
		})),
		{ shape: 'text', x: plot.left, y: y + 20, text: what, size: 12, fill: 'ink-faint' }
	];
}
