import { SCENE_WIDTH } from '#lib/ui/charts/svg/scene.ts';
import { paintPng } from '../drawing/paint-png.ts';
import type { Block, Drawing } from '../model/document-model.ts';

export interface Picture {
	readonly png: Uint8Array;
	/** In pixels of the page. */
	readonly width: number;
	readonly height: number;
}

/** Pixels between the margins of an A4 page. */
const PAGE_WIDTH = 640;

/** Drawings as pictures, each by its block. */
export async function paintFigures(blocks: readonly Block[]): Promise<ReadonlyMap<Drawing, Picture>> {
	const painted = new Map<Drawing, Picture>();
	for (const block of blocks) {
		if (block.kind !== 'figure') continue;
		const { height } = block.scene;
		painted.set(block, {
			png: await paintPng(block.scene),
			width: PAGE_WIDTH,
			height: Math.round((height * PAGE_WIDTH) / SCENE_WIDTH)
		});
	}
	return painted;
}
