import { columnsNamed, placeOf, whereCell, type KnownExport } from './known-export.ts';

const SYSTEM = ['id', 'submitdate', 'lastpage', 'startlanguage', 'token', 'startdate', 'datestamp'];

/** Signs that a tab-separated file cannot hold, as LimeSurvey writes them. */
const SIGNS: Readonly<Record<string, string>> = {
	'{newline}': '\n',
	'{cr}': '',
	'{tab}': '\t',
	'{quote}': '"',
	'{lbrace}': '{',
	'{question_not_shown}': ''
};

/** LimeSurvey, VV file: texts of the questions, then codes of the columns, then responses, cut by tabulations. */
export const limesurveyVv: KnownExport = {
	name: 'limesurvey-vv',
	recognise: ({ header }) => {
		const codes = header[1] ?? [];
		const found = columnsNamed(codes, SYSTEM);
		return placeOf(codes, ['submitdate']) !== -1 && found.length >= 3 ? found : undefined;
	},
	missing: [],
	unfinished: (names) => whereCell(placeOf(names, ['submitdate']), ['']),
	nameRow: 1,
	readCell: (cell) => (cell.includes('{') ? cell.replace(/\{\w+\}/g, (sign) => SIGNS[sign] ?? sign) : cell)
};
