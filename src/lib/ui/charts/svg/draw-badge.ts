import { colourOf, escapeXml } from './draw-svg.ts';

/** What a badge says: a name, a value, and what is read aloud. */
export interface Badge {
	readonly label: string;
	readonly value: string;
	readonly spoken: string;
	readonly lang: string;
}

const HEIGHT = 28;
const PAD = 10;
/** Wide enough for any system font at 13 pixels: a badge cannot measure its letters. */
const LETTER = 7.4;

/** A script-free picture of one line, for any site: a name on paper, a value on the accent. */
export function drawBadge({ label, value, spoken, lang }: Badge): string {
	const [first, second] = [label, value].map((text) => Math.ceil(text.length * LETTER) + 2 * PAD);
	const left = first ?? 0;
	const width = left + (second ?? 0);
	const text = (x: number, words: string, fill: 'ink' | 'paper', bold: boolean) =>
		`<text x="${x}" y="18.5" text-anchor="middle" fill="${colourOf(fill)}"${bold ? ' font-weight="600"' : ''}>${escapeXml(words)}</text>`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img"`,
		` lang="${lang}" font-family='system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif' font-size="13">`,
		`<title>${escapeXml(spoken)}</title>`,
		`<rect width="${width}" height="${HEIGHT}" rx="4" fill="${colourOf('fig-target')}"/>`,
		`<path d="M4.5 .5H${left}V${HEIGHT - 0.5}H4.5a4 4 0 0 1-4-4V4.5a4 4 0 0 1 4-4z" fill="${colourOf('paper')}" stroke="${colourOf('fig-target')}"/>`,
		text(left / 2, label, 'ink', false),
		text(left + (width - left) / 2, value, 'paper', true),
		'</svg>'
	].join('');
}
