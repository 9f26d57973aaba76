import { wrapText } from '../wrap-text.ts';
import { colourOf, escapeXml } from './draw-svg.ts';

/** What the picture of a shared page says. */
export interface Card {
	readonly title: string;
	/** `84 %`; '' where nothing is published. */
	readonly value: string;
	/** What the value is, and of whom. */
	readonly text: string;
	/** Institution, and that data are fictional where they are. */
	readonly foot: string;
	readonly lang: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;

/** The picture that goes with a link to a page, 1200 by 630. */
export function drawCard({ title, value, text, foot, lang }: Card): string {
	const titles = wrapText(title, 32).slice(0, 3);
	const below = 150 + titles.length * 68;
	const words = wrapText(text, 56).slice(0, 3);
	const line = (x: number, y: number, size: number, words: string, more = '') =>
		`<text x="${x}" y="${y}" font-size="${size}" fill="${colourOf('ink')}"${more}>${escapeXml(words)}</text>`;
	const beneath = value === '' ? below + 20 : below + 150;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img"`,
		` lang="${lang}" font-family='system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif'>`,
		`<title>${escapeXml([title, value, text].filter((part) => part !== '').join(', '))}</title>`,
		`<rect width="${WIDTH}" height="${HEIGHT}" fill="${colourOf('paper')}"/>`,
		`<rect width="${WIDTH}" height="16" fill="${colourOf('fig-target')}"/>`,
		...titles.map((part, index) => line(MARGIN, 120 + index * 66, 52, part, ' font-weight="700"')),
		...(value === '' ? [] : [line(MARGIN, below + 80, 120, value, ' font-weight="600"')]),
		...words.map((part, index) => line(MARGIN, beneath + index * 46, 34, part)),
		line(MARGIN, HEIGHT - 50, 28, foot),
		'</svg>'
	].join('');
}
