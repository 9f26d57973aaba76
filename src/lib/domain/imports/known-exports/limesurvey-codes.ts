import { columnsNamed, placeOf, whereCell, type KnownExport } from './known-export.ts';

const SYSTEM = ['id', 'submitdate', 'lastpage', 'startlanguage', 'seed', 'startdate', 'datestamp'];

/** LimeSurvey, responses under the codes of their questions: `id, submitdate, lastpage, q1, q2[SQ001]`. */
export const limesurveyCodes: KnownExport = {
	name: 'limesurvey-codes',
	recognise: ({ names }) => {
		const found = columnsNamed(names, SYSTEM);
		const isOne = placeOf(names, ['submitdate']) !== -1 && found.length >= 3;
		return isOne ? found : undefined;
	},
	missing: ['N/A'],
	unfinished: (names) => whereCell(placeOf(names, ['submitdate']), ['', 'n/a'])
};
