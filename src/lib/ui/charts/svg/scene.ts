import type { Tone } from '../../figures/bars.ts';

/** A drawing made of few kinds of marks, for a file that must be drawn the same everywhere. */
export interface Scene {
	/** In pixels; the width is `SCENE_WIDTH`. */
	readonly height: number;
	readonly marks: readonly Mark[];
}

export const SCENE_WIDTH = 760;

export type Mark =
	| {
			readonly shape: 'rect';
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly height: number;
			readonly fill: Paint;
			readonly stroke?: Paint;
	  }
	| {
			readonly shape: 'line';
			readonly x1: number;
			readonly y1: number;
			readonly x2: number;
			readonly y2: number;
			readonly stroke: Paint;
			readonly width?: number;
			readonly dashed?: boolean;
	  }
	| {
			readonly shape: 'dot';
			readonly x: number;
			readonly y: number;
			readonly r: number;
			readonly fill: Paint;
	  }
	| {
			readonly shape: 'path';
			readonly d: string;
			readonly fill: Paint;
			readonly stroke?: Paint;
			readonly opacity?: number;
			/** Where the path, drawn in a square of 100 by 100, goes. */
			readonly box?: Box;
	  }
	| SceneText;

export interface SceneText {
	readonly shape: 'text';
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly size?: number;
	readonly bold?: boolean;
	readonly fill?: Paint;
	readonly anchor?: 'start' | 'middle' | 'end';
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Names of tokens: `ink`, `fig-target`. `none` paints nothing. */
export type Paint =
	| 'none'
	| 'paper'
	| 'well'
	| 'ink'
	| 'ink-soft'
	| 'ink-faint'
	| 'line-strong'
	| 'fig-target'
	| 'fig-work'
	| 'fig-nowork'
	| 'fig-neutral'
	| 'fig-interval'
	| 'fig-bounds'
	| 'fig-grid'
	| `cat-${1 | 2 | 3 | 4 | 5}`
	| `seq-${1 | 2 | 3 | 4 | 5}`;

const TONE_PAINTS: Readonly<Record<Tone, Paint>> = {
	target: 'fig-target',
	work: 'fig-work',
	nowork: 'fig-nowork',
	neutral: 'fig-neutral',
	silent: 'paper'
};

export function paintOf(tone: Tone | 'origin'): Paint {
	return tone === 'origin' ? 'ink-soft' : TONE_PAINTS[tone];
}

/** What stands where nothing may be drawn. */
export function sentenceScene(text: string): Scene {
	return { height: 40, marks: [{ shape: 'text', x: 0, y: 24, text, fill: 'ink-soft' }] };
}

/** Scenes one under the other. */
export function stackScenes(scenes: readonly Scene[], gap: number): Scene {
	let top = 0;
	const marks = scenes.flatMap((scene) => {
		const moved = scene.marks.map((mark) => moveDown(mark, top));
		top += scene.height + gap;
		return moved;
	});
	return { height: Math.max(0, top - gap), marks };
}

function moveDown(mark: Mark, by: number): Mark {
	if (mark.shape === 'line') return { ...mark, y1: mark.y1 + by, y2: mark.y2 + by };
	if (mark.shape === 'path') {
		const { x, y, width, height } = mark.box ?? { x: 0, y: 0, width: 100, height: 100 };
		return { ...mark, box: { x, y: y + by, width, height } };
	}
	return { ...mark, y: mark.y + by };
}
