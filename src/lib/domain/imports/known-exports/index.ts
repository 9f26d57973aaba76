import { googleForms } from './google-forms.ts';
import { kobo } from './kobo.ts';
import type { KnownExport, SeenHeader } from './known-export.ts';
import { limesurveyCodesTexts } from './limesurvey-codes-texts.ts';
import { limesurveyCodes } from './limesurvey-codes.ts';
import { limesurveyTexts } from './limesurvey-texts.ts';
import { limesurveyVv } from './limesurvey-vv.ts';
import { qualtrics } from './qualtrics.ts';
import { redcap } from './redcap.ts';
import { surveymonkey } from './surveymonkey.ts';

/** A new tool is one file and one line here; the first that recognises a file is right. */
export const KNOWN_EXPORTS: readonly KnownExport[] = [
	qualtrics,
	limesurveyVv,
	limesurveyCodes,
	limesurveyTexts,
	limesurveyCodesTexts,
	redcap,
	kobo,
	surveymonkey,
	googleForms
];

export interface RecognisedExport {
	readonly known: KnownExport;
	readonly proof: readonly string[];
}

/** The tool that wrote a file, when its header proves it. */
export function recogniseExport(seen: SeenHeader): RecognisedExport | undefined {
	for (const known of KNOWN_EXPORTS) {
		const proof = known.recognise(seen);
		if (proof) return { known, proof };
	}
	return undefined;
}
