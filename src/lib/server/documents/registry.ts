import type { DossierDocument } from './document.ts';
import { DOSSIER_DOCX } from './docx/dossier-docx.ts';
import { DOSSIER_JSON } from './dossier-json.ts';
import { HOLDERS_CSV, HOLDERS_XLSX } from './holder-table/holder-files.ts';
import { DOSSIER_HTML } from './html/dossier-html.ts';
import { DOSSIER_PDF } from './pdf/dossier-pdf.ts';
import { SLIDES_PNG } from './slides/slides-png.ts';
import { SLIDES_PPTX } from './slides/slides-pptx.ts';

/** Every file that can be made of a dossier, in the order they are offered. */
export const DOCUMENTS: readonly DossierDocument[] = [
	DOSSIER_PDF,
	DOSSIER_DOCX,
	DOSSIER_HTML,
	HOLDERS_XLSX,
	HOLDERS_CSV,
	SLIDES_PPTX,
	SLIDES_PNG,
	DOSSIER_JSON
];
