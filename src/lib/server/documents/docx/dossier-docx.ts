import type { DossierDocument } from '../document.ts';
import { fixCoreDates, fixZip } from '../fixed-zip.ts';
import { buildDocumentModel } from '../model/build-model.ts';
import type { DocumentModel } from '../model/document-model.ts';
import { layOut } from './lay-out.ts';
import { paintFigures } from './paint-figures.ts';

/** The dossier as a text that its lead may go on writing: real headings, tables with header rows, pictures described. */
export const DOSSIER_DOCX: DossierDocument = {
	name: 'dossier.docx',
	contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	listsHolders: true,
	make: (material, locale) => renderDocx(buildDocumentModel(material, locale))
};

export async function renderDocx(model: DocumentModel): Promise<Uint8Array> {
	const docx = await import('docx');
	const document = layOut(docx, model, await paintFigures(model.blocks));
	const bytes = await docx.Packer.toBuffer(document);
	return fixZip(new Uint8Array(bytes), model.madeAt, {
		'docProps/core.xml': fixCoreDates(model.madeAt),
		'word/document.xml': numberDrawings
	});
}

/** The library numbers drawings by chance: by their order, so that the same dossier gives the same bytes. */
function numberDrawings(xml: string): string {
	let next = 0;
	return xml.replace(/<wp:docPr id="[^"]*"/g, () => {
		next += 1;
		return `<wp:docPr id="${next}"`;
	});
}
