import type { PayLine } from '../make-pay.ts';
import { SCENE_WIDTH, stackScenes, type Mark, type Scene } from './scene.ts';

/** Quartiles of pay, one strip a class: a bar from the first to the third, a tick at the median. */
export function payScene(
	lines: readonly PayLine[],
	{ euros, none }: { readonly euros: (amount: number) => string; readonly none: string }
): Scene {
	return stackScenes(
		lines.map((line) => stripScene(line, euros, none)),
		16
	);
}

function stripScene(
	{ strip, title, about }: PayLine,
	euros: (amount: number) => string,
	none: string
): Scene {
	const head: Mark = { shape: 'text', x: 0, y: 14, text: `${title} · ${about}`, bold: true };
	const { quartiles, at } = strip;
	if (quartiles?.median == null || at.median === null) {
		return { height: 40, marks: [head, { shape: 'text', x: 0, y: 34, text: none, fill: 'ink-soft' }] };
	}
	const x = (percent: number) => (percent / 100) * SCENE_WIDTH;
	const axis: Mark = { shape: 'line', x1: 0, x2: SCENE_WIDTH, y1: 56, y2: 56, stroke: 'fig-grid' };
	const box: readonly Mark[] =
		at.q1 === null || at.q3 === null
			? []
			: [
					{
						...{ shape: 'rect', x: x(at.q1), y: 47, height: 18, fill: 'fig-interval' },
						width: x(at.q3) - x(at.q1)
					},
					endText(x(at.q1) + 8, quartiles.q1, 'end', euros),
					endText(x(at.q3) - 8, quartiles.q3, 'start', euros)
				];
	return {
		height: 92,
		marks: [
			head,
			axis,
			...box,
			{ shape: 'rect', x: x(at.median) - 2, y: 43, width: 4, height: 26, fill: 'fig-target' },
			{
				...{ shape: 'text', x: x(at.median), y: 36, size: 16, bold: true, anchor: 'middle' },
				text: euros(quartiles.median)
			}
		]
	};
}

function endText(
	x: number,
	amount: number | null,
	anchor: 'start' | 'end',
	euros: (amount: number) => string
): Mark {
	return { shape: 'text', x, y: 84, text: amount === null ? '' : euros(amount), size: 13, anchor };
}
