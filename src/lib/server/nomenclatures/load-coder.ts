import {
	EMPLOYER_CALIBRATION,
	ESCO_CALIBRATION,
	ESCO_EXACT,
	ESCO_THRESHOLDS,
	LIST_THRESHOLDS,
	LISTED_CALIBRATION,
	OFF_LIST_CALIBRATION,
	PCS2003_CALIBRATION,
	PCS2003_EXACT,
	PCS2020_EXACT,
	ROME_CALIBRATION,
	ROME_EXACT,
	TITLE_THRESHOLDS
} from '#lib/domain/coding/calibrations.ts';
import type { Coder } from '#lib/domain/coding/coding.ts';
import { buildEmployerCoder } from '#lib/domain/coding/lists/code-employer.ts';
import { buildJobCoder } from '#lib/domain/coding/lists/code-job.ts';
import type { ListItem } from '#lib/domain/coding/lists/list-item.ts';
import { buildTitleIndex } from '#lib/domain/coding/match/title-index.ts';
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
		case 'esco':
			return loadEscoCoder();
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
		calibration: ROME_CALIBRATION,
		exactScore: ROME_EXACT
	});
}

/** Occupations of ESCO, by the preferred label of each and the others that its publisher gives. */
function loadEscoCoder(): Coder {
	const { lexicon } = loadReferences();
	const titles = readTable('esco-titles').map(([code = '', text = '']) => ({ code, text }));
	// The preferred label comes first: of two entries of a map the later one stays.
	const labels = new Map(titles.toReversed().map(({ code, text }) => [code, text]));
	return buildTitleCoder({
		titles: buildTitleIndex(titles, lexicon.readTitle),
		labels,
		lexicon,
		thresholds: ESCO_THRESHOLDS,
		calibration: ESCO_CALIBRATION,
		exactScore: ESCO_EXACT
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
