import type { DossierDocument } from '../document.ts';
import { paintScenes } from '../drawing/paint-png.ts';
import { zipFiles } from '../fixed-zip.ts';
import { buildDeck, type Deck } from './deck.ts';
import { SLIDE, slideScenes } from './slide-scene.ts';

/**
 * One picture a slide, in a zip file.
 */
export const SLIDES_PNG: DossierDocument = {
	name: 'diapositives.zip',
	contentType: 'application/zip',
	listsHolders: false,
	published: true,
	make: (material, locale) => renderSlides(buildDeck(material, locale))
};

async function renderSlides(deck: Deck): Promise<Uint8Array> {
	const { slides, madeAt } = deck;
	const pictures: Record<string, Uint8Array> = {};
	for (const [index, slide] of slides.entries())
		pictures[`diapositive-${index + 1}.png`] = await paintScenes(slideScenes(slide, deck), SLIDE);
	return zipFiles(pictures, madeAt);
}
