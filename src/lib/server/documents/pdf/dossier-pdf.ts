import { richCell } from '#lib/ui/base/table.ts';
import type { DossierDocument } from '../document.ts';
import { readFonts } from '../drawing/fonts.ts';
import { loadNative } from '../drawing/native.ts';
import { paintSvg } from '../drawing/paint-svg.ts';
import { buildDocumentModel } from '../model/build-model.ts';
import type { Block, DocumentModel } from '../model/document-model.ts';
import { lettersOf } from './font-letters.ts';
import { mapTexts, readableWith } from './readable-text.ts';
import { TEMPLATE } from './template.ts';

/** The dossier as PDF, tagged, as PDF/UA-1 asks. The same material gives the same bytes. */
export const DOSSIER_PDF: DossierDocument = {
	name: 'dossier.pdf',
	contentType: 'application/pdf',
	listsHolders: true,
	make: (material, locale) => renderPdf(buildDocumentModel(material, locale))
};

/** @throws {NativePartMissing} where the typesetter has no build for this machine */
export async function renderPdf(laidOut: DocumentModel): Promise<Uint8Array> {
	const { NodeCompiler } = await loadNative(
		'@myriaddreamin/typst-ts-node-compiler',
		() => import('@myriaddreamin/typst-ts-node-compiler')
	);
	const fonts = await readFonts();
	const model = mapTexts(laidOut, readableWith(lettersOf(fonts[0] ?? Buffer.alloc(0))));
	const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: [...fonts] }] });
	const drawings = model.blocks.flatMap((block) => (block.kind === 'figure' ? [block.scene] : []));
	for (const [index, scene] of drawings.entries())
		compiler.mapShadow(`${WORKSPACE}/${fileOf(index)}`, Buffer.from(paintSvg(scene)));
	compiler.mapShadow(`${WORKSPACE}/model.json`, Buffer.from(JSON.stringify(contentOf(model))));
	compiler.mapShadow(`${WORKSPACE}/main.typ`, Buffer.from(TEMPLATE));
	const compiled = compiler.compile({ mainFilePath: `${WORKSPACE}/main.typ` });
	const document = compiled.result;
	if (!document) {
		const said: unknown = compiled.takeDiagnostics()?.shortDiagnostics;
		throw new Error(`The dossier was not typeset: ${JSON.stringify(said)}`);
	}
	const pdf = compiler.pdf(document, { pdfStandard: 'ua-1' });
	// The typesetter keeps what it has set in memory, for the next one.
	compiler.evictCache(2);
	return pdf;
}

/** A folder that does not exist: every file that the typesetter reads is given to it, and it may read no other. */
const WORKSPACE = '/devenir-dossier';

const fileOf = (index: number) => `figure-${index}.svg`;

/** What the template reads. */
function contentOf({ locale, title, author, madeAt, cover, draftMark, footer, blocks }: DocumentModel) {
	const made = new Date(madeAt);
	let drawn = 0;
	return {
		...{ locale, title, author, footer, mark: draftMark },
		...cover,
		made: {
			...{ year: made.getUTCFullYear(), month: made.getUTCMonth() + 1, day: made.getUTCDate() },
			...{ hour: made.getUTCHours(), minute: made.getUTCMinutes(), second: made.getUTCSeconds() }
		},
		blocks: blocks.map((block) => {
			if (block.kind !== 'figure') return partOf(block);
			const { kind, caption, alt } = block;
			drawn += 1;
			return { kind, caption, alt, file: fileOf(drawn - 1) };
		})
	};
}

function partOf(block: Exclude<Block, { kind: 'figure' }>) {
	if (block.kind === 'heading') return { ...block, newPage: block.newPage ?? false };
	if (block.kind !== 'table') return block;
	const { kind, caption, columns, rows, dense = false } = block;
	return {
		...{ kind, caption, dense },
		// A table of sentences shares its width; a table of figures gives it to the names of its rows.
		wide: !dense && columns.every(({ numeric }) => numeric !== true),
		columns: columns.map(({ label, numeric = false }) => ({ label, numeric })),
		rows: rows.map(({ cells, total = false, child = false }) => ({
			...{ total, child },
			cells: cells.map((cell) => {
				const { text, note = '', strong = false } = richCell(cell);
				return { text, note, strong };
			})
		}))
	};
}
