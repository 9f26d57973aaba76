import type { DossierDocument } from './document.ts';

/** The dossier itself, with the lock that it stands under: what programs read, and what its hash is of. */
export const DOSSIER_JSON: DossierDocument = {
	name: 'dossier.json',
	contentType: 'application/json; charset=utf-8',
	listsHolders: false,
	make: ({ dossier, lock }) =>
		Promise.resolve(new TextEncoder().encode(`${JSON.stringify({ lock, dossier }, null, '\t')}\n`))
};
