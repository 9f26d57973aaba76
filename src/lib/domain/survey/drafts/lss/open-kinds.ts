import type { Note } from '../draft.ts';
import { isEmptyText } from '../draft-text.ts';
import { numberIn } from '../number-in.ts';
import { setting, type LssQuestion } from './lss-question.ts';
import {
	baseOf,
	boundsOf,
	rowOf,
	textSetting,
	type KindContext,
	type QuestionKind
} from './question-kind.ts';

/** One line: `S`. */
export const line: QuestionKind = (question, context) => {
	return { questions: [{ ...baseOf(question, context), type: 'text', ...longest(question) }], notes: [] };
};

/** Some lines: `T`, `U`. */
export const lines: QuestionKind = (question, context) => {
	return {
		questions: [{ ...baseOf(question, context), type: 'long-text', ...longest(question) }],
		notes: []
	};
};

/** A number: `N`. */
export const amount: QuestionKind = (question, context) => {
	return { questions: [{ ...baseOf(question, context), ...numberOf(question, context) }], notes: [] };
};

/** A date: `D`, of which the engine asks month and year. */
export const date: QuestionKind = (question, context) => {
	const note = { code: 'draft.changed.month', at: question.code };
	return { questions: [{ ...baseOf(question, context), type: 'month' }], notes: [note] };
};

/** Something to read: `X`. */
export const information: QuestionKind = (question, context) => {
	return { questions: [{ ...baseOf(question, context), type: 'information' }], notes: [] };
};

/** Several lines on one page: `Q`, a question for each. */
export const severalLines: QuestionKind = (question, context) => ({
	questions: question.subquestions.map((part) => ({
		...rowOf(question, part, context),
		type: 'text',
		...longest(question)
	})),
	notes: split(question)
});

/** Several numbers on one page: `K`, a question for each. */
export const severalNumbers: QuestionKind = (question, context) => ({
	questions: question.subquestions.map((part) => ({
		...rowOf(question, part, context),
		...numberOf(question, context)
	})),
	notes: split(question)
});

/** Tells that the parts of a question are asked one by one. */
export function split({ code: at, subquestions }: LssQuestion): readonly Note[] {
	return [{ code: 'draft.changed.split', at, found: String(subquestions.length) }];
}

function numberOf(question: LssQuestion, context: KindContext) {
	const unit = textSetting(question, 'suffix', context);
	return {
		type: 'number',
		...boundsOf(question),
		whole: setting(question, 'num_value_int_only') !== '0' && setting(question, 'num_value_int_only') !== '',
		...(isEmptyText(unit) ? {} : { unit })
	} as const;
}

function longest(question: LssQuestion): { readonly longest?: number } {
	const most = numberIn(setting(question, 'maximum_chars'));
	return most !== undefined && Number.isInteger(most) && most > 0 ? { longest: most } : {};
}
