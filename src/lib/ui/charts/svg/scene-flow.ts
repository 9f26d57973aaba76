import type { FlowLayout, PlacedEnd } from '../flow-layout.ts';
import { paintOf, SCENE_WIDTH, type Box, type Mark, type Scene } from './scene.ts';

const SIDE = 150;
const BOX: Box = { x: SIDE, y: 28, width: SCENE_WIDTH - 2 * SIDE, height: 320 };
const LINE = 16;

/** Ribbons between two columns of bars, each end with its people. */
export function flowScene({ origins, destinations, ribbons }: FlowLayout, from: string, to: string): Scene {
	const caption = { shape: 'text', y: 14, size: 12, fill: 'ink-faint' } as const;
	return {
		height: BOX.y + BOX.height + 8,
		marks: [
			{ ...caption, x: SIDE - 12, text: from, anchor: 'end' },
			{ ...caption, x: SCENE_WIDTH - SIDE + 12, text: to },
			...ribbons.map(({ path, tone }): Mark => ({
				...{ shape: 'path', d: path, fill: paintOf(tone), opacity: 0.5 },
				box: BOX
			})),
			...origins.flatMap((end) => endMarks(end, BOX.x, 'end')),
			...destinations.flatMap((end) => endMarks(end, BOX.x + BOX.width, 'start'))
		]
	};
}

function endMarks(end: PlacedEnd, edge: number, anchor: 'start' | 'end'): readonly Mark[] {
	const yOf = (percent: number) => BOX.y + (percent / 100) * BOX.height;
	const left = anchor === 'end';
	const bar: Mark = {
		...{ shape: 'rect', y: yOf(end.top), width: 8, height: (end.height / 100) * BOX.height },
		x: left ? edge : edge - 8,
		fill: paintOf(end.tone)
	};
	const [first = '', ...others] = end.lines;
	const top = yOf(end.middle) + 5 - (others.length * LINE) / 2;
	const names = [`${end.people} ${first}`, ...others].map((text, index): Mark => ({
		...{ shape: 'text', x: left ? edge - 12 : edge + 12, y: top + index * LINE, text, anchor },
		bold: index === 0
	}));
	return [bar, ...names];
}
