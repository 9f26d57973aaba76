import type { DossierDocument } from './document.ts';
import { DOSSIER_JSON } from './dossier-json.ts';
import { HOLDERS_CSV, HOLDERS_XLSX } from './holder-table/holder-files.ts';
import { DOSSIER_DOCX } from './docx/dossier-docx.ts';
import { DOSSIER_HTML } from './html/dossier-html.ts';
import { DOSSIER_PDF } from './pdf/dossier-pdf.ts';

/** Every file that can be made of a dossier, in the order they are offered. */
export const DOCUMENTS: readonly DossierDocument[] = [
	DOSSIER_PDF,
	DOSSIER_DOCX,
	DOSSIER_HTML,
	HOLDERS_XLSX,
	HOLDERS_CSV,
	DOSSIER_JSON
];
