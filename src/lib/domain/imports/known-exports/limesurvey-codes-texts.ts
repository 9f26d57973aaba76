import type { KnownExport } from './known-export.ts';

/** `rse3[SQ001]. Who uses the code that you write? [Myself]` */
const CODE_AND_TEXT = /^[A-Za-z]\w*(?:\[\w+\])?\. \S/;

/** Above this share of columns of that form it is no chance. */
const LEAST_SHARE = 0.5;
const SHOWN = 3;

/** LimeSurvey, responses under code and text of their questions. */
export const limesurveyCodesTexts: KnownExport = {
	name: 'limesurvey-codes-texts',
	recognise: ({ names }) => {
		const found = names.filter((name) => CODE_AND_TEXT.test(name));
		return found.length > 2 && found.length > LEAST_SHARE * names.length ? found.slice(0, SHOWN) : undefined;
	},
	missing: ['N/A']
};
