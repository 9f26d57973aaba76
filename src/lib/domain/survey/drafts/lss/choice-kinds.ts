import type { DraftText, Note } from '../draft.ts';
import { isEmptyText } from '../draft-text.ts';
import type { SourceChoice } from '../source-survey.ts';
import type { LssQuestion } from './lss-question.ts';
import { baseOf, partNames, textSetting, type KindContext, type QuestionKind } from './question-kind.ts';

/** One answer of a list: `L`, `!`; with a comment beside it: `O`. */
export const list: QuestionKind = (question, context) => {
	const choices = question.answers.map(({ code, label }) => ({ code, label }));
	return {
		questions: [{ ...baseOf(question, context), type: 'single', choices, ...other(question, context) }],
		notes: question.type === 'O' ? [comment(question)] : []
	};
};

/** Several answers: `M`; each with a comment: `P`. */
export const ticks: QuestionKind = (question, context) => {
	const choices = question.subquestions.map((part): SourceChoice => {
		return { code: part.code, label: part.label, names: partNames(question, part) };
	});
	// A condition may ask whether a choice is ticked, never what the whole answer is.
	const names: readonly string[] = [];
	return {
		questions: [
			{ ...baseOf(question, context), type: 'multiple', choices, names, ...other(question, context) }
		],
		notes: question.type === 'P' ? [comment(question)] : []
	};
};

export const yesNo: QuestionKind = (question, context) => {
	return { questions: [{ ...baseOf(question, context), type: 'yes-no' }], notes: [] };
};

export const gender: QuestionKind = (question, context) => {
	return { questions: [{ ...baseOf(question, context), type: 'single', choices: GENDERS }], notes: [] };
};

/** Marks from 1 to 5. */
export const fivePoints: QuestionKind = (question, context) => {
	return { questions: [{ ...baseOf(question, context), type: 'single', choices: marks(5) }], notes: [] };
};

/** Choices `1` to the highest, called by their number. */
export function marks(highest: number): readonly SourceChoice[] {
	return Array.from({ length: highest }, (_, at) => choice(String(at + 1), String(at + 1), String(at + 1)));
}

export function choice(code: string, fr: string, en: string): SourceChoice {
	return { code, label: { fr, en } };
}

const GENDERS = [choice('F', 'Féminin', 'Female'), choice('M', 'Masculin', 'Male')];

const OTHER: DraftText = { fr: 'Autre', en: 'Other' };

function other(question: LssQuestion, context: KindContext): { readonly other?: DraftText } {
	if (!question.hasOther) return {};
	const called = textSetting(question, 'other_replace_text', context);
	return { other: isEmptyText(called) ? OTHER : called };
}

function comment({ code: at }: LssQuestion): Note {
	return { code: 'draft.left.comments', at };
}
