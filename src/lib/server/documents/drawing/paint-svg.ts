import { SCENE_WIDTH, type Mark, type Scene, type SceneText } from '#lib/ui/charts/svg/scene.ts';
import { colourOf, FONT_FAMILY } from './palette.ts';

const FONTS = `'${FONT_FAMILY}', 'Liberation Sans', Arial, sans-serif`;

/** A drawing as SVG, without the title and the notes that stand around it in a document. */
export function paintSvg({ height, marks }: Scene, { alt }: { readonly alt?: string } = {}): string {
	const size = `width="${SCENE_WIDTH}" height="${n(height)}" viewBox="0 0 ${SCENE_WIDTH} ${n(height)}"`;
	const said = alt === undefined ? '' : ` role="img" aria-label="${escape(alt)}"`;
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size}${said} font-family="${FONTS}">${marks.map(paintMark).join('')}</svg>`;
}

function paintMark(mark: Mark): string {
	switch (mark.shape) {
		case 'text':
			return paintText(mark);
		case 'dot':
			return `<circle cx="${n(mark.x)}" cy="${n(mark.y)}" r="${n(mark.r)}" fill="${colourOf(mark.fill)}" stroke="${colourOf('paper')}" stroke-width="2"/>`;
		case 'line': {
			const { x1, y1, x2, y2, stroke, width = 1, dashed = false } = mark;
			const dash = dashed ? ' stroke-dasharray="4 3"' : '';
			return `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}" stroke="${colourOf(stroke)}" stroke-width="${n(width)}"${dash}/>`;
		}
		case 'rect': {
			const { x, y, width, height, fill, stroke = 'none' } = mark;
			return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="1" fill="${colourOf(fill)}" stroke="${colourOf(stroke)}"/>`;
		}
		case 'path':
			throw new Error('No document draws a path.');
	}
}

function paintText({
	x,
	y,
	text,
	size = 14,
	bold = false,
	fill = 'ink',
	anchor = 'start'
}: SceneText): string {
	const weight = bold ? ' font-weight="600"' : '';
	return `<text x="${n(x)}" y="${n(y)}" font-size="${size}" text-anchor="${anchor}" fill="${colourOf(fill)}"${weight}>${escape(text)}</text>`;
}

const n = (value: number) => String(Math.round(value * 100) / 100);

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replace(/\p{Cc}/gu, ' ');
}
