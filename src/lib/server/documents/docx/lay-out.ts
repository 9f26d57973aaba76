import type { Document, FileChild, ISectionOptions, Paragraph } from 'docx';
import type { Block, DocumentModel, Drawing } from '../model/document-model.ts';
import type { Picture } from './paint-figures.ts';
import { run, type Docx } from './library.ts';
import { stylesOf } from './styles.ts';
import { layOutTable } from './table.ts';

export function layOut(docx: Docx, model: DocumentModel, pictures: ReadonlyMap<Drawing, Picture>): Document {
	const { title, author, locale } = model;
	return new docx.Document({
		...{ title, creator: author, lastModifiedBy: author, description: model.cover.programme },
		styles: stylesOf(locale),
		features: { updateFields: false },
		numbering: { config: [BULLETS] },
		sections: [sectionOf(docx, model, pictures)]
	});
}

const BULLETS = {
	reference: 'bullets',
	levels: [
		{
			level: 0,
			format: 'bullet',
			text: '•',
			style: { paragraph: { indent: { left: 360, hanging: 220 } } }
		}
	]
} as const;

function sectionOf(
	docx: Docx,
	model: DocumentModel,
	pictures: ReadonlyMap<Drawing, Picture>
): ISectionOptions {
	const { draftMark, footer } = model;
	const { Footer, Header, Paragraph, PageNumber, TextRun } = docx;
	return {
		properties: {
			page: {
				size: { width: 11906, height: 16838 },
				margin: { top: 1134, bottom: 1134, left: 1021, right: 1021 }
			}
		},
		...(draftMark === null
			? {}
			: {
					headers: {
						default: new Header({
							children: [new Paragraph({ style: 'DraftMark', children: [new TextRun(draftMark)] })]
						})
					}
				}),
		footers: {
			default: new Footer({
				children: [
					new Paragraph({
						style: 'Small',
						children: [
							new TextRun({ children: [`${footer} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })
						]
					})
				]
			})
		},
		children: [
			...coverOf(docx, model),
			...model.blocks.flatMap((block) => layOutBlock(docx, block, pictures))
		]
	};
}

function coverOf(docx: Docx, { title, cover }: DocumentModel): readonly Paragraph[] {
	const { Paragraph, TextRun, HeadingLevel } = docx;
	return [
		new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
		new Paragraph({ style: 'Lead', children: [new TextRun(cover.programme)] }),
		...cover.warnings.map((text) => new Paragraph({ style: 'Warning', children: [new TextRun(text)] })),
		...cover.facts.map(
			({ label, text }) =>
				new Paragraph({
					style: 'Fact',
					children: [new TextRun(run(`${label} : `, true)), new TextRun(text)]
				})
		)
	];
}

const TONES = { plain: 'Normal', note: 'Small', comment: 'Comment' } as const;

function layOutBlock(
	docx: Docx,
	block: Block,
	pictures: ReadonlyMap<Drawing, Picture>
): readonly FileChild[] {
	const { Paragraph, TextRun, HeadingLevel } = docx;
	switch (block.kind) {
		case 'heading':
			return [
				new Paragraph({
					heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
					pageBreakBefore: block.newPage === true,
					children: [new TextRun(block.text)]
				})
			];
		case 'paragraph':
			return [new Paragraph({ style: TONES[block.tone], children: runsOf(docx, block.text) })];
		case 'list':
			return block.items.map(
				(item) =>
					new Paragraph({
						numbering: { reference: BULLETS.reference, level: 0 },
						children: [new TextRun(item)]
					})
			);
		case 'table':
			return layOutTable(docx, block);
		case 'figure':
			return layOutFigure(docx, block, pictures.get(block));
	}
}

/** A text with its ends of lines. */
function runsOf({ TextRun }: Docx, text: string) {
	return text
		.split('\n')
		.map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

function layOutFigure(
	{ Paragraph, TextRun, ImageRun }: Docx,
	{ caption, alt }: Drawing,
	picture: Picture | undefined
): readonly FileChild[] {
	if (!picture) return [];
	const { png, width, height } = picture;
	return [
		new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(caption)] }),
		new Paragraph({
			children: [
				new ImageRun({
					type: 'png',
					data: Buffer.from(png),
					transformation: { width, height },
					altText: { name: caption, title: caption, description: alt }
				})
			]
		})
	];
}
