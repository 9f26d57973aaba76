import { publicationFile } from '../publication-file.ts';
import type { RequestHandler } from './$types';

/** The six public columns of the lock in force, with the lock they are of, and the gaps with the imported record. */
export const GET: RequestHandler = (event) =>
	publicationFile(event, ({ programme, institution, lock, register }) =>
		Response.json({
			...{ programme: programme.code, registerNumber: programme.registerNumber },
			fictional: institution.fictional,
			lock: lock && { id: lock.id, dossierSha256: lock.dossierSha256, lockedAt: lock.lockedAt },
			promotions: register.map(({ computed }) => computed).toSorted((one, other) => one.annee - other.annee),
			gaps: register.flatMap(({ computed, gaps }) => gaps.map((gap) => ({ annee: computed.annee, ...gap })))
		})
	);
