import { quoteFound } from '../../../shared/problem.ts';
import { anyText } from '../draft-text.ts';
import { array, dualArray, fivePointArray, tenPointArray, trendArray, yesNoArray } from './array-kinds.ts';
import { fivePoints, gender, list, ticks, yesNo } from './choice-kinds.ts';
import { amount, date, information, line, lines, severalLines, severalNumbers } from './open-kinds.ts';
import type { QuestionKind } from './question-kind.ts';

/** Not carried; the note says what to ask instead. */
function left(code: string): QuestionKind {
	return (question) => ({
		questions: [],
		notes: [{ code, at: question.code, found: quoteFound(anyText(question.label)) }]
	});
}

/** Types by their letter (LimeSurvey manual, “Question object types”). A new one is a line here. */
export const QUESTION_KINDS: Readonly<Record<string, QuestionKind | undefined>> = {
	'!': list,
	'*': left('draft.left.equation'),
	'1': dualArray,
	'5': fivePoints,
	':': left('draft.left.grid'),
	';': left('draft.left.grid'),
	'|': left('draft.left.upload'),
	A: fivePointArray,
	B: tenPointArray,
	C: yesNoArray,
	D: date,
	E: trendArray,
	F: array,
	G: gender,
	H: array,
	I: left('draft.left.language-switch'),
	K: severalNumbers,
	L: list,
	M: ticks,
	N: amount,
	O: list,
	P: ticks,
	Q: severalLines,
	R: left('draft.left.ranking'),
	S: line,
	T: lines,
	U: lines,
	X: information,
	Y: yesNo
};
