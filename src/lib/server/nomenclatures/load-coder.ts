import {
	EMPLOYER_CALIBRATION,
	LIST_THRESHOLDS,
	LISTED_CALIBRATION,
	OFF_LIST_CALIBRATION,
	PCS2003_CALIBRATION,
	PCS2003_EXACT,
	PCS2020_EXACT,
	ROME_CALIBRATION,
	TITLE_THRESHOLDS
} from '#lib/domain/coding/calibrations.ts';
import type { Coder } from '#lib/domain/coding/coding.ts';
import { buildEmployerCoder } from '#lib/domain/coding/lists/code-employer.ts';
import { buildJobCoder } from '#lib/domain/coding/lists/code-job.ts';
import type { ListItem } from '#lib/domain/coding/lists/list-item.ts';
import type { Nomenclature } from '#lib/domain/coding/nomenclature.ts';
import type { OffListLabels } from '#lib/domain/coding/off-list.ts';
import { buildProfessionCoder } from '#lib/domain/coding/professions/code-profession.ts';
import { buildTitleCoder } from '#lib/domain/coding/professions/code-title.ts';
import { loadPcs2003, loadPcs2020, type Professions } from './load-professions.ts';
import { readTable } from './read-table.ts';
import { loadReferences } from './references.ts';

/** The lists of a programme, in the language that candidates are shown in. */
export interface ProgrammeLists {
	readonly targetJobs: readonly ListItem[];
	readonly structures: readonly ListItem[];
	readonly offList: OffListLabels;
}

/** The coder of a nomenclature. Building one takes a second or two: keep it. */
export function loadCoder(nomenclature: Nomenclature, lists: ProgrammeLists): Coder {
	switch (nomenclature) {
		case 'target-jobs':
			return buildJobCoder({
				items: lists.targetJobs,
				...listReferences(lists),
				calibration: { listed: LISTED_CALIBRATION, offList: OFF_LIST_CALIBRATION }
			});
		case 'structures':
			return buildEmployerCoder({
				items: lists.structures,
				...listReferences(lists),
				calibration: EMPLOYER_CALIBRATION
			});
		case 'rome':
			return loadRomeCoder();
		case 'pcs2003':
			return professionCoder(loadPcs2003(), PCS2003_EXACT);
		case 'pcs2020':
			return professionCoder(loadPcs2020(), PCS2020_EXACT);
	}
}

function listReferences({ offList }: ProgrammeLists) {
	const { lexicon, rome } = loadReferences();
	return { offList, lexicon, titles: rome, thresholds: LIST_THRESHOLDS };
}

function loadRomeCoder(): Coder {
	const { lexicon, rome } = loadReferences();
	return buildTitleCoder({
		titles: rome,
		labels: new Map(readTable('rome-sheets').map(([code = '', label = '']) => [code, label])),
		lexicon,
		thresholds: TITLE_THRESHOLDS,
		calibration: ROME_CALIBRATION
	});
}

function professionCoder({ index, labels }: Professions, exactScore: number): Coder {
	return buildProfessionCoder({
		professions: index,
		labels,
		lexicon: loadReferences().lexicon,
		thresholds: TITLE_THRESHOLDS,
		calibration: PCS2003_CALIBRATION,
		exactScore
	});
}
