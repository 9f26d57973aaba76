import { createCanvas, loadImage } from '@napi-rs/canvas';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aMaterial, madeOn, materialOf } from '../../../../../tests/factories/a-material.ts';
import { workedExample } from '../../../../../tests/factories/a-snapshot.ts';
import { all, openOffice, textIn } from '../../../../../tests/support/office-files.ts';
import type { DossierMaterial } from '../document.ts';
import { SLIDES_PNG } from './slides-png.ts';
import { SLIDES_PPTX } from './slides-pptx.ts';

/** Text of every slide, and what its pictures say. */
async function readSlides(material: DossierMaterial) {
	const parts = openOffice(await SLIDES_PPTX.make(material, 'fr'));
	return Object.entries(parts)
		.filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
		.map(([, part]) => ({
			text: all(part, 'a:t').map(textIn).join('\n').replace(/\s/g, ' '),
			alts: all(part, 'p:pic').flatMap((picture) =>
				all(picture, 'p:cNvPr').map(({ attributes }) => attributes['descr'] ?? '')
			),
			titles: all(part, 'p:ph').filter(({ attributes }) => attributes['type'] === 'title').length
		}));
}

/** Colours of a picture, by places in pixels of the slide; its left edge is left out of a band. */
async function coloursOf(png: Uint8Array) {
	const image = await loadImage(Buffer.from(png));
	const context = createCanvas(image.width, image.height).getContext('2d');
	context.drawImage(image, 0, 0);
	const sharp = image.width / 1280;
	const hex = (pixel: Uint8ClampedArray) => `#${Buffer.from(pixel.subarray(0, 3)).toString('hex')}`;
	const within = ({ top, bottom }: { readonly top: number; readonly bottom: number }) => {
		const [left, height] = [20 * sharp, (bottom - top) * sharp];
		const { data } = context.getImageData(left, top * sharp, image.width - left, height);
		const found = new Set<string>();
		for (let at = 0; at < data.length; at += 4) found.add(hex(data.subarray(at, at + 4)));
		return [...found];
	};
	return {
		at: (x: number, y: number) => hex(context.getImageData(x, y, 1, 1).data),
		all: () => within({ top: 0, bottom: 720 }),
		within
	};
}

describe('the slides', () => {
	it('say what is published of the promotions, each with a title, drawings described', async () => {
		const slides = await readSlides(aMaterial());
		expect(slides).toHaveLength(5);
		expect(slides.map(({ titles }) => titles)).toEqual([1, 1, 1, 1, 1]);
		expect(slides[0]?.text).toContain('Données fictives.');
		// 21 of 26 is 81 %, and 16 of 26 is 62 %, in each promotion (regulation 2.2).
		expect(slides[1]?.alts.join().replace(/\s/g, ' ')).toMatch(
			/Insertion globale : 81 %, 21 sur 26, .* Insertion dans le métier visé : 62 %, 16 sur 26/
		);
		expect(slides[2]?.alts.join().replace(/\s/g, ' ')).toMatch(/2022 : 81 %, 21 sur 26.* 2023 : 81 %/);
		expect(slides.flatMap(({ alts }) => alts).every((alt) => alt.length > 20)).toBe(true);
	});

	it('show no number of a class of twelve, and say so', async () => {
		const slides = await readSlides(materialOf(workedExample(2023).slice(0, 12), [2023]));
		const said = slides.flatMap(({ text, alts }) => [text, ...alts]).join('\n');
		expect(said).not.toMatch(/\d %|\d sur \d|: \d/);
		expect(said).toContain('Retenu : trop peu de personnes.');
	});

	it('tell nothing of the lines that the published sheet does not', async () => {
		const published = aMaterial();
		const others = aMaterial({ lines: [], sheet: published.sheet });
		expect(await readSlides(others)).toEqual(await readSlides(published));
		await expect(readSlides(aMaterial({ sheet: null }))).rejects.toThrow('published');
	});

	it('are made of nobody', async () => {
		expect(await readSlides(materialOf([], [2023]))).toHaveLength(2);
	});

	it.each([SLIDES_PPTX, SLIDES_PNG])(
		'$name is the same, byte for byte, whenever it is made',
		async (document) => {
			const first = await madeOn('2025-01-01', document);
			expect(Buffer.compare(first, await madeOn('2031-07-14', document))).toBe(0);
		}
	);

	it('come as one picture each', async () => {
		const pictures = unzipSync(await SLIDES_PNG.make(aMaterial(), 'fr'));
		expect(Object.keys(pictures)).toEqual([1, 2, 3, 4, 5].map((at) => `diapositive-${at}.png`));
		expect(Object.values(pictures).every((png) => png[1] === 0x50 && png[2] === 0x4e)).toBe(true);
	});

	it('have titles and edges in the colour of the institution, and drawings in their own', async () => {
		const plain = aMaterial();
		const { dossier } = plain;
		const coloured = {
			...plain,
			dossier: { ...dossier, institution: { ...dossier.institution, colour: '#7a1f3d' } }
		};
		const [before, after] = [
			unzipSync(await SLIDES_PPTX.make(plain, 'fr')),
			unzipSync(await SLIDES_PPTX.make(coloured, 'fr'))
		];
		const changed = Object.keys(before).filter(
			(name) => Buffer.compare(before[name] ?? Buffer.of(), after[name] ?? Buffer.of()) !== 0
		);
		const own = changed.map((name) => {
			const text = Buffer.from(after[name] ?? []).toString();
			return [name.replace(/\d+/, ''), text.match(/srgbClr val="7A1F3D"/g)?.length, text.includes('0B5563')];
		});
		// The edge and the title of the layout, and the title of each slide; no picture.
		expect(own).toEqual([
			['ppt/slideLayouts/slideLayout.xml', 2, false],
			...[1, 2, 3, 4, 5].map(() => ['ppt/slides/slide.xml', 1, false])
		]);

		const pictures = unzipSync(await SLIDES_PNG.make(coloured, 'fr'));
		const colours = await coloursOf(pictures['diapositive-2.png'] ?? Uint8Array.of());
		expect(colours.at(20, 20)).toBe('#7a1f3d');
		// The chart keeps the colour of its target, which people who see no red can tell from the others.
		expect(colours.all()).toContain('#0b5563');
		expect(colours.within({ top: 50, bottom: 140 })).toContain('#7a1f3d');
		expect(colours.within({ top: 200, bottom: 560 })).not.toContain('#7a1f3d');
	});
});
