import type { SKRSContext2D } from '@napi-rs/canvas';
import { SCENE_WIDTH, type Mark, type Scene, type SceneText } from '#lib/ui/charts/svg/scene.ts';
import { fontFiles } from './fonts.ts';
import { loadNative } from './native.ts';
import { colourOf, FONT_FAMILY } from './palette.ts';

/** Pixels of a picture for one of the drawing, unless told: sharp on paper. */
const SHARP = 2;

/** The semi-bold face has a family of its own, so that no machine thickens the regular one instead. */
const BOLD_FAMILY = 'Devenir Semibold';

/** A drawing somewhere on a picture. */
export interface PlacedScene {
	readonly scene: Scene;
	/** In pixels of the picture. */
	readonly x: number;
	readonly y: number;
	readonly scale: number;
	/** Colours that take the place of those of the tokens in it. */
	readonly colours?: Colours;
}

type Paint = Parameters<typeof colourOf>[0];
type Colours = Readonly<Partial<Record<Paint, string>>>;
type ColourOf = (paint: Paint) => string;

/** A drawing as PNG, for formats that hold no SVG. White behind it. */
export function paintPng(scene: Scene): Promise<Uint8Array> {
	return paintScenes([{ scene, x: 0, y: 0, scale: 1 }], { width: SCENE_WIDTH, height: scene.height });
}

/** Several drawings on one picture. @throws {NativePartMissing} where the painter has no build for this machine */
export async function paintScenes(
	placed: readonly PlacedScene[],
	{
		width,
		height,
		sharp = SHARP
	}: { readonly width: number; readonly height: number; readonly sharp?: number }
): Promise<Uint8Array> {
	const { createCanvas, GlobalFonts } = await loadNative('@napi-rs/canvas', () => import('@napi-rs/canvas'));
	const [regular = '', bold = ''] = fontFiles();
	if (!GlobalFonts.has(BOLD_FAMILY)) {
		GlobalFonts.registerFromPath(regular, FONT_FAMILY);
		GlobalFonts.registerFromPath(bold, BOLD_FAMILY);
	}
	const canvas = createCanvas(width * sharp, Math.ceil(height) * sharp);
	const context = canvas.getContext('2d');
	context.fillStyle = colourOf('paper');
	context.fillRect(0, 0, width * sharp, Math.ceil(height) * sharp);
	for (const { scene, x, y, scale, colours = {} } of placed) {
		context.setTransform(scale * sharp, 0, 0, scale * sharp, x * sharp, y * sharp);
		for (const mark of scene.marks) paintMark(context, mark, (paint) => colours[paint] ?? colourOf(paint));
	}
	return canvas.encode('png');
}

function paintMark(context: SKRSContext2D, mark: Mark, colour: ColourOf): void {
	switch (mark.shape) {
		case 'text':
			paintText(context, mark, colour);
			return;
		case 'dot':
			context.beginPath();
			context.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
			fillAndStroke(context, { fill: colour(mark.fill), stroke: colour('paper'), width: 2 });
			return;
		case 'line':
			paintLine(context, mark, colour);
			return;
		case 'rect':
			context.beginPath();
			context.roundRect(mark.x, mark.y, mark.width, mark.height, 1);
			fillAndStroke(context, { fill: colour(mark.fill), stroke: colour(mark.stroke ?? 'none'), width: 1 });
			return;
		case 'path':
			throw new Error('No document draws a path.');
	}
}

function paintText(context: SKRSContext2D, mark: SceneText, colour: ColourOf): void {
	const { x, y, text, size = 14, bold = false, fill = 'ink', anchor = 'start' } = mark;
	context.font = `${size}px "${bold ? BOLD_FAMILY : FONT_FAMILY}"`;
	context.textAlign = anchor === 'middle' ? 'center' : anchor;
	context.fillStyle = colour(fill);
	context.fillText(text, x, y);
}

function paintLine(context: SKRSContext2D, mark: Mark & { readonly shape: 'line' }, colour: ColourOf): void {
	const { x1, y1, x2, y2, stroke, width = 1, dashed = false } = mark;
	context.setLineDash(dashed ? [4, 3] : []);
	context.beginPath();
	context.moveTo(x1, y1);
	context.lineTo(x2, y2);
	context.strokeStyle = colour(stroke);
	context.lineWidth = width;
	context.stroke();
}

/** `none` paints nothing. */
function fillAndStroke(
	context: SKRSContext2D,
	{ fill, stroke, width }: { readonly fill: string; readonly stroke: string; readonly width: number }
): void {
	context.setLineDash([]);
	if (fill !== 'none') {
		context.fillStyle = fill;
		context.fill();
	}
	if (stroke === 'none') return;
	context.strokeStyle = stroke;
	context.lineWidth = width;
	context.stroke();
}
