import type { DossierDocument } from './document.ts';
import { DOSSIER_JSON } from './dossier-json.ts';

/** Every file that can be made of a dossier, in the order they are offered. */
export const DOCUMENTS: readonly DossierDocument[] = [DOSSIER_JSON];
