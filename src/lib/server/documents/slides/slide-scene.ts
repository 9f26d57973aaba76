import { SCENE_WIDTH, type Mark, type Paint, type Scene } from '#lib/ui/charts/svg/scene.ts';
import { wrapText } from '#lib/ui/charts/wrap-text.ts';
import type { PlacedScene } from '../drawing/paint-png.ts';
import type { Deck, Slide } from './deck.ts';

/** A slide of 16 by 9, in pixels. */
export const SLIDE = { width: 1280, height: 720 } as const;

/** Where things stand on a slide, in its pixels; the PPTX puts them in the same places. */
export const PLACES = {
	left: 72,
	title: 56,
	lead: 150,
	drawing: { top: 205, bottom: 550 },
	lines: 565,
	note: 632,
	footer: 690
} as const;

/** What the colour of the institution takes the place of, in what stands around a drawing. */
const ACCENT = 'fig-target';

/** A title of two lines is set smaller, above what it leads to. */
export function titleStyle(title: string): { readonly size: number; readonly letters: number } {
	const [large, small] = [
		{ size: 40, letters: 58 },
		{ size: 32, letters: 74 }
	];
	return wrapText(title, large.letters).length === 1 ? large : small;
}

/** Room for the drawing: as wide as the slide allows, unless it would be too high. */
export function placeDrawing(scene: Scene): { x: number; y: number; width: number; height: number } {
	const { top, bottom } = PLACES.drawing;
	const widest = SLIDE.width - 2 * PLACES.left;
	const scale = Math.min(widest / SCENE_WIDTH, (bottom - top) / scene.height);
	return { x: PLACES.left, y: top, width: SCENE_WIDTH * scale, height: scene.height * scale };
}

/** The scenes of a slide as a picture. */
export function slideScenes(
	{ title, lead, drawing, lines, note }: Slide,
	{ footer, colour }: Pick<Deck, 'footer' | 'colour'>
): readonly PlacedScene[] {
	const text = (
		said: string,
		y: number,
		style: { size: number; letters: number; bold?: boolean; fill?: Paint }
	) =>
		wrapText(said, style.letters).map((line, index): Mark => ({
			...{
				shape: 'text',
				x: PLACES.left,
				y: y + style.size * (1 + index * 1.25),
				text: line,
				size: style.size
			},
			bold: style.bold ?? false,
			fill: style.fill ?? 'ink'
		}));
	const opening = drawing === null;
	const frame: Scene = {
		height: SLIDE.height,
		marks: [
			{ shape: 'rect', x: 0, y: 0, width: 16, height: SLIDE.height, fill: ACCENT },
			...text(title, PLACES.title, {
				...titleStyle(title),
				bold: true,
				fill: colour === null ? 'ink' : ACCENT
			}),
			...text(lead, PLACES.lead, { size: 24, letters: 95, fill: 'ink-soft' }),
			...lines.flatMap((line, index) =>
				text(line, opening ? 250 + index * 60 : PLACES.lines + index * 30, {
					size: opening ? 26 : 20,
					letters: opening ? 85 : 118
				})
			),
			...text(note, PLACES.note, { size: 16, letters: 150, fill: 'ink-soft' }),
			...text(footer, PLACES.footer - 14, { size: 14, letters: 170, fill: 'ink-soft' })
		]
	};
	const colours = colour === null ? {} : { [ACCENT]: colour };
	const placed: PlacedScene = { scene: frame, x: 0, y: 0, scale: 1, colours };
	if (drawing === null) return [placed];
	const { x, y, width } = placeDrawing(drawing.scene);
	return [placed, { scene: drawing.scene, x, y, scale: width / SCENE_WIDTH }];
}
