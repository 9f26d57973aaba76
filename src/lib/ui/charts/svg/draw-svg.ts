import tokens from '../../tokens.css?raw';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Chart } from '../chart.ts';
import { wrapText } from '../wrap-text.ts';
import { SCENE_WIDTH, type Mark, type Paint, type Scene, type SceneText } from './scene.ts';

const MARGIN = 24;
const TITLE = { size: 22, letters: 64 };
const SMALL = { size: 13, letters: 112 };
const LINE = 1.4;
/** Letters of the system, whatever it is. */
export const FONT = 'system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif';
const VOICE = '"Iowan Old Style", "Palatino Linotype", P052, "Noto Serif", Georgia, serif';

/** What the file says of itself, at its foot. */
export interface SvgFoot {
	readonly locale: Locale;
	/** Where it comes from, and that its data are invented where they are. */
	readonly source: string;
}

/**
 * A chart as a file that stands alone: its message, its subtitle, the drawing, its note, its base, its source. Colours
 * are the light ones of the tokens, letters those of the system; it holds no more than the page shows.
 */
export function drawSvg(chart: Chart, scene: Scene, { locale, source }: SvgFoot): string {
	const head = [
		...paragraph(chart.title, { ...TITLE, bold: true, fill: 'ink' }),
		...paragraph(chart.sub, { ...SMALL, fill: 'ink-soft' })
	];
	const foot = [chart.note, chart.base, source].flatMap((text) =>
		text === null || text === '' ? [] : paragraph(text, { ...SMALL, fill: 'ink-soft' })
	);
	const above = setLines(head, MARGIN);
	const middle = above.end + 20;
	const below = setLines(foot, middle + scene.height + 20);
	const width = SCENE_WIDTH + 2 * MARGIN;
	const height = Math.ceil(below.end + MARGIN);
	const body = [
		`<rect width="${width}" height="${height}" fill="${colourOf('paper')}"/>`,
		...above.lines,
		`<g transform="translate(${MARGIN} ${middle})">${scene.marks.map(drawMark).join('')}</g>`,
		...below.lines
	].join('');
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
		` role="img" lang="${locale}" font-family='${FONT}'>`,
		`<title>${escapeXml(chart.title)}</title><desc>${escapeXml(chart.summary)}</desc>${body}</svg>`
	].join('');
}

interface Line {
	readonly text: string;
	readonly size: number;
	readonly bold?: boolean;
	readonly fill: Paint;
	/** First of its paragraph: room above it. */
	readonly first: boolean;
}

function paragraph(
	text: string,
	{ letters, ...style }: { letters: number; size: number; bold?: boolean; fill: Paint }
): readonly Line[] {
	return wrapText(text, letters).map((line, index) => ({ ...style, text: line, first: index === 0 }));
}

function setLines(
	lines: readonly Line[],
	from: number
): { readonly lines: readonly string[]; readonly end: number } {
	let y = from;
	const set = lines.map(({ text, size, bold = false, fill, first }, index) => {
		y += size * LINE + (first && index > 0 ? 6 : 0);
		const mark = drawText({ shape: 'text', x: MARGIN, y, text, size, bold, fill });
		return bold ? mark.replace('<text', `<text font-family='${VOICE}'`) : mark;
	});
	return { lines: set, end: y };
}

/** One mark as an element. */
export function drawMark(mark: Mark): string {
	if (mark.shape === 'text') return drawText(mark);
	if (mark.shape === 'dot') {
		const { x, y, r, fill } = mark;
		return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${colourOf(fill)}" stroke="${colourOf('paper')}" stroke-width="2"/>`;
	}
	if (mark.shape === 'line') {
		const { x1, y1, x2, y2, stroke, width = 1, dashed = false } = mark;
		const dash = dashed ? ' stroke-dasharray="4 3"' : '';
		return `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}" stroke="${colourOf(stroke)}" stroke-width="${n(width)}"${dash}/>`;
	}
	if (mark.shape === 'rect') {
		const { x, y, width, height, fill, stroke = 'none' } = mark;
		return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="1" fill="${colourOf(fill)}" stroke="${colourOf(stroke)}"/>`;
	}
	return drawPath(mark);
}

function drawPath({ d, fill, stroke = 'none', opacity = 1, box }: Mark & { readonly shape: 'path' }): string {
	const place = box
		? ` transform="translate(${n(box.x)} ${n(box.y)}) scale(${n(box.width / 100)} ${n(box.height / 100)})"`
		: '';
	return `<path d="${d}" fill="${colourOf(fill)}" stroke="${colourOf(stroke)}" stroke-width="2" vector-effect="non-scaling-stroke" opacity="${n(opacity)}"${place}/>`;
}

function drawText({
	x,
	y,
	text,
	size = 14,
	bold = false,
	fill = 'ink',
	anchor = 'start'
}: SceneText): string {
	const weight = bold ? ' font-weight="600"' : '';
	return `<text x="${n(x)}" y="${n(y)}" font-size="${size}" text-anchor="${anchor}" fill="${colourOf(fill)}"${weight}>${escapeXml(text)}</text>`;
}

const n = (value: number) => String(Math.round(value * 100) / 100);

const LIGHT = tokens.slice(0, tokens.indexOf('@media'));

/** The light value of a token: the one place of raw values stays `tokens.css`. */
export function colourOf(paint: Paint): string {
	if (paint === 'none') return 'none';
	const value = new RegExp(`--${paint}: (#[0-9a-f]{6});`).exec(LIGHT)?.[1];
	if (value === undefined) throw new Error(`No token is called ${paint}.`);
	return value;
}

export function escapeXml(text: string): string {
	return (
		text
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;')
			.replaceAll('>', '&gt;')
			.replaceAll('"', '&quot;')
			// Control characters have no place in XML, and a file may bring some in a label.
			.replace(/\p{Cc}/gu, ' ')
	);
}
