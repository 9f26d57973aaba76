import { wrapText } from '../wrap-text.ts';
import { drawMark, escapeXml, FONT } from './draw-svg.ts';
import type { Mark, Scene } from './scene.ts';

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

export const CARD_WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
/** Lines of the title and of the text together. */
const MOST_LINES = 5;

/** The marks of the picture that goes with a link to a page, 1200 by 630. */
export function layCard({ title, value, text, foot }: Card): Scene {
	const titles = wrapText(title, 36).slice(0, 3);
	// Under a long title there is room for fewer lines: the foot stands alone.
	const words = wrapText(text, 56).slice(0, MOST_LINES - titles.length);
	const below = 104 + titles.length * 66;
	const beneath = value === '' ? below + 40 : below + 180;
	const line = (y: number, size: number, said: string, bold = false): Mark => ({
		...{ shape: 'text', x: MARGIN, y, size, text: said, bold }
	});
	return {
		height: HEIGHT,
		marks: [
			{ shape: 'rect', x: 0, y: 0, width: CARD_WIDTH, height: HEIGHT, fill: 'paper' },
			{ shape: 'rect', x: 0, y: 0, width: CARD_WIDTH, height: 16, fill: 'fig-target' },
			...titles.map((part, index) => line(116 + index * 66, 52, part, true)),
			...(value === '' ? [] : [line(below + 116, 108, value, true)]),
			...words.map((part, index) => line(beneath + index * 46, 34, part)),
			line(HEIGHT - 50, 28, foot)
		]
	};
}

/** The same as an SVG that stands alone. */
export function drawCard(card: Card): string {
	const { height, marks } = layCard(card);
	const said = [card.title, card.value, card.text].filter((part) => part !== '').join(', ');
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${height}" viewBox="0 0 ${CARD_WIDTH} ${height}" role="img"`,
		` lang="${card.lang}" font-family='${FONT}'><title>${escapeXml(said)}</title>${marks.map(drawMark).join('')}</svg>`
	].join('');
}
