import type PptxGenJS from 'pptxgenjs';
import type { DossierDocument } from '../document.ts';
import { paintPng } from '../drawing/paint-png.ts';
import { fixCoreDates, fixZip } from '../fixed-zip.ts';
import { buildDeck, type Deck, type Slide } from './deck.ts';
import { placeDrawing, PLACES, SLIDE, titleStyle } from './slide-scene.ts';

/**
 * The slides, to be changed and shown: titles are titles, texts are texts, drawings say what they show.
 */
export const SLIDES_PPTX: DossierDocument = {
	name: 'diapositives.pptx',
	contentType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
	listsHolders: false,
	published: true,
	make: (material, locale) => renderPptx(buildDeck(material, locale))
};

/** Pixels of a slide in an inch: 1280 are the 13.33 inches of a wide slide. */
const inches = (pixels: number) => pixels / 96;
/** Letters are measured in points. */
const points = (pixels: number) => pixels * 0.75;

const MASTER = 'DEVENIR';
const [INK, SOFT, ACCENT] = ['12232A', '3D5058', '0B5563'];
const WIDTH = inches(SLIDE.width - 2 * PLACES.left);

async function renderPptx(deck: Deck): Promise<Uint8Array> {
	const { default: Library } = await import('pptxgenjs');
	// The library is a module of the older kind, which some loaders wrap once more.
	const PptxClass = 'default' in Library ? (Library.default as typeof Library) : Library;
	const pptx = new PptxClass();
	pptx.layout = 'LAYOUT_WIDE';
	pptx.title = deck.title;
	pptx.author = deck.author;
	pptx.company = deck.author;
	pptx.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
	defineMaster(pptx, deck.colour);
	for (const slide of deck.slides) await addSlide(pptx, slide, deck);
	const bytes = await pptx.write({ outputType: 'uint8array' });
	return fixZip(bytes as Uint8Array, deck.madeAt, {
		'docProps/core.xml': fixCoreDates(deck.madeAt)
	});
}

function defineMaster(pptx: PptxGenJS, colour: string | null): void {
	const own = colour?.slice(1).toUpperCase();
	pptx.defineSlideMaster({
		title: MASTER,
		background: { color: 'FFFFFF' },
		objects: [
			{ rect: { x: 0, y: 0, w: inches(16), h: inches(SLIDE.height), fill: { color: own ?? ACCENT } } },
			{
				placeholder: {
					options: {
						...{ name: 'title', type: 'title', x: inches(PLACES.left), y: inches(PLACES.title - 10) },
						...{
							w: WIDTH,
							h: inches(90),
							fontSize: points(40),
							bold: true,
							color: own ?? INK,
							margin: 0,
							align: 'left',
							valign: 'top'
						}
					},
					text: ''
				}
			}
		]
	});
}

async function addSlide(pptx: PptxGenJS, slide: Slide, { footer, locale }: Deck): Promise<void> {
	const { title, lead, drawing, lines, note } = slide;
	const lang = locale === 'fr' ? 'fr-FR' : 'en-GB';
	const page = pptx.addSlide({ masterName: MASTER });
	const write = (text: string, y: number, height: number, size: number, soft: boolean) => {
		if (text === '') return;
		page.addText(text, {
			...{
				x: inches(PLACES.left),
				y: inches(y),
				w: WIDTH,
				h: inches(height),
				margin: 0,
				valign: 'top',
				lang
			},
			...{ fontSize: points(size), color: soft ? SOFT : INK, fit: 'shrink' }
		});
	};
	page.addText(title, { placeholder: 'title', lang, fontSize: points(titleStyle(title).size) });
	write(lead, PLACES.lead, 36, 24, true);
	if (drawing !== null) {
		const { x, y, width, height } = placeDrawing(drawing.scene);
		const png = Buffer.from(await paintPng(drawing.scene)).toString('base64');
		page.addImage({
			data: `image/png;base64,${png}`,
			...{ x: inches(x), y: inches(y), w: inches(width), h: inches(height) },
			altText: drawing.alt
		});
	}
	write(
		lines.join('\n'),
		drawing === null ? 250 : PLACES.lines,
		drawing === null ? 300 : 62,
		drawing === null ? 26 : 20,
		false
	);
	write(note, PLACES.note, 36, 16, true);
	write(footer, PLACES.footer - 14, 20, 14, true);
}
