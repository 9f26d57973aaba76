import type { SKRSContext2D } from '@napi-rs/canvas';
import { SCENE_WIDTH, type Mark, type Scene } from '#lib/ui/charts/svg/scene.ts';
import { fontFiles } from './fonts.ts';
import { loadNative } from './native.ts';
import { colourOf, FONT_FAMILY } from './palette.ts';

/** Pixels of a picture for one of the drawing: sharp on paper. */
const SCALE = 2;

/** The semi-bold face has a family of its own, so that no machine thickens the regular one instead. */
const BOLD_FAMILY = 'Devenir Semibold';

/** A drawing as PNG, for formats that hold no SVG. White behind it. */
export async function paintPng({ height, marks }: Scene, width = SCENE_WIDTH): Promise<Uint8Array> {
	const { createCanvas, GlobalFonts } = await loadNative('@napi-rs/canvas', () => import('@napi-rs/canvas'));
	const [regular = '', bold = ''] = fontFiles();
	if (!GlobalFonts.has(BOLD_FAMILY)) {
		GlobalFonts.registerFromPath(regular, FONT_FAMILY);
		GlobalFonts.registerFromPath(bold, BOLD_FAMILY);
	}
	const canvas = createCanvas(width * SCALE, Math.ceil(height) * SCALE);
	const context = canvas.getContext('2d');
	context.scale(SCALE, SCALE);
	context.fillStyle = colourOf('paper');
	context.fillRect(0, 0, width, height);
	for (const mark of marks) paintMark(context, mark);
	return canvas.encode('png');
}

function paintMark(context: SKRSContext2D, mark: Mark): void {
	switch (mark.shape) {
		case 'text': {
			const { x, y, text, size = 14, bold = false, fill = 'ink', anchor = 'start' } = mark;
			context.font = `${size}px "${bold ? BOLD_FAMILY : FONT_FAMILY}"`;
			context.textAlign = anchor === 'middle' ? 'center' : anchor;
			context.fillStyle = colourOf(fill);
			context.fillText(text, x, y);
			return;
		}
		case 'dot':
			context.beginPath();
			context.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
			fillAndStroke(context, mark.fill, 'paper', 2);
			return;
		case 'line': {
			const { x1, y1, x2, y2, stroke, width = 1, dashed = false } = mark;
			context.setLineDash(dashed ? [4, 3] : []);
			context.beginPath();
			context.moveTo(x1, y1);
			context.lineTo(x2, y2);
			context.strokeStyle = colourOf(stroke);
			context.lineWidth = width;
			context.stroke();
			return;
		}
		case 'rect':
			context.beginPath();
			context.roundRect(mark.x, mark.y, mark.width, mark.height, 1);
			fillAndStroke(context, mark.fill, mark.stroke ?? 'none', 1);
			return;
		case 'path':
			throw new Error('No document draws a path.');
	}
}

type Paint = Parameters<typeof colourOf>[0];

function fillAndStroke(context: SKRSContext2D, fill: Paint, stroke: Paint, width: number): void {
	context.setLineDash([]);
	if (fill !== 'none') {
		context.fillStyle = colourOf(fill);
		context.fill();
	}
	if (stroke === 'none') return;
	context.strokeStyle = colourOf(stroke);
	context.lineWidth = width;
	context.stroke();
}
