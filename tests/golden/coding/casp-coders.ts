import type { Coder } from '#lib/domain/coding/coding.ts';
import type { Nomenclature } from '#lib/domain/coding/nomenclature.ts';
import { CASP_STRUCTURES, CASP_TARGET_JOBS } from '#lib/domain/programmes/presets/casp-lists.ts';
import type { ListedItem } from '#lib/domain/programmes/programme.ts';
import { loadCoder } from '#lib/server/nomenclatures/load-coder.ts';

const coders = new Map<Nomenclature, Coder>();

/** The coder of a nomenclature, with the lists of the CASP preset; built once a process. */
export function caspCoder(nomenclature: Nomenclature): Coder {
	const known = coders.get(nomenclature);
	if (known) return known;
	const labelled = (items: readonly ListedItem[]) => items.map((item) => ({ ...item, label: item.fr }));
	const coder = loadCoder(nomenclature, {
		targetJobs: labelled(CASP_TARGET_JOBS),
		structures: labelled(CASP_STRUCTURES),
		offList: { HORS_LISTE: 'Autre', NON_PRECISE: 'Non précisé' }
	});
	coders.set(nomenclature, coder);
	return coder;
}
