import type { DraftText, Note } from '../draft.ts';
import { joinTexts } from '../draft-text.ts';
import { numberIn } from '../number-in.ts';
import type { SourceQuestion } from '../source-survey.ts';
import { field } from './lss-document.ts';
import { setting, type LssPart, type LssQuestion } from './lss-question.ts';
import type { TextReader } from './lss-texts.ts';

/** What becomes of a question: the questions that are asked instead, and what is not as it was. */
export interface KindResult {
	readonly questions: readonly SourceQuestion[];
	readonly notes: readonly Note[];
}

/** A type of LimeSurvey: one entry of `question-kinds.ts`. */
export type QuestionKind = (question: LssQuestion, context: KindContext) => KindResult;

export interface KindContext {
	/** What must hold for the group, then for the question. */
	readonly conditions: readonly string[];
	readonly texts: TextReader;
}

/** What every question has, whatever it becomes. */
export function baseOf(question: LssQuestion, { conditions }: KindContext) {
	const { code, label, hint, required, place } = question;
	return { code, label, ...(hint ? { hint } : {}), required, conditions, names: [code, place] };
}

/** A subquestion that becomes a question of its own: “Question – row”. */
export function rowOf(question: LssQuestion, part: LssPart, context: KindContext) {
	return {
		...baseOf(question, context),
		code: `${question.code}${part.code}`,
		label: joinTexts(question.label, part.label),
		short: part.label,
		names: partNames(question, part)
	};
}

/** How conditions call a subquestion: by codes, or by numbers. */
export function partNames({ code, place }: LssQuestion, part: LssPart): readonly string[] {
	return [`${code}_${part.code}`, `${place}${part.code}`];
}

/** Bounds that are plain numbers; anything else is a note of `attribute-notes.ts`. */
export function boundsOf(question: LssQuestion): { readonly least?: number; readonly most?: number } {
	const least = numberIn(setting(question, 'min_num_value_n') || setting(question, 'slider_min'));
	const most = numberIn(setting(question, 'max_num_value_n') || setting(question, 'slider_max'));
	return { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
}

/** A setting that is a text, in each language. */
export function textSetting(
	{ code, settings }: LssQuestion,
	name: string,
	{ texts }: KindContext
): DraftText {
	const rows = settings.get(name) ?? [];
	const [only] = rows;
	return rows.length === 1 && field(only, 'language') === ''
		? texts.readPlain(field(only, 'value'), code)
		: texts.read(rows, 'value', code);
}
