import { answerTo } from '#lib/domain/survey/answers.ts';
import { nextOf, previousOf } from '#lib/domain/survey/journey.ts';
import { stepAt, type Step } from '#lib/domain/survey/progress.ts';
import type { Item } from '#lib/domain/survey/question-types/index.ts';
import type { StoredAnswer } from '#lib/domain/survey/stored-answer.ts';
import { frameOf, type AnsweringFrame } from './frame.ts';
import type { AnsweringState } from './state.ts';

/** Where the person is to be sent: a question, the page that shows all answers, or the last page. */
export type Place =
	| { readonly page: 'question'; readonly question: string }
	| { readonly page: 'check' }
	| { readonly page: 'thanks' };

/** Everything the page of one question draws, and what its form carries. */
export interface QuestionView {
	readonly frame: AnsweringFrame;
	readonly item: Item;
	readonly answer: StoredAnswer | undefined;
	/** Undefined for a page that is only read. */
	readonly step: Step | undefined;
	/** Undefined for the first question. */
	readonly previous: string | undefined;
	/** Sent already: this is a change. */
	readonly sent: boolean;
	readonly form: FormSeal;
}

/** Hidden fields of a form: whose it is, on what it was made, and a name for this very form. */
export interface FormSeal {
	readonly response: string;
	readonly revision: number;
	readonly attempt: string;
}

export function viewQuestion(state: AnsweringState, item: Item, attempt: string): QuestionView {
	const { questionnaire, facts, answers, journey, row } = state;
	return {
		frame: frameOf(state),
		item,
		answer: answerTo(answers, item.code),
		step: stepAt(questionnaire, facts, { answers, code: item.code }),
		previous: previousOf(journey, item.code)?.code,
		sent: row.completedAt !== null,
		form: { response: row.responseId ?? '', revision: row.revision, attempt }
	};
}

/** Where a link leads: the first question without an answer, else the page that shows all. */
export function placeToResume({ journey }: AnsweringState): Place {
	const { firstUnanswered } = journey;
	return firstUnanswered ? { page: 'question', question: firstUnanswered.code } : { page: 'check' };
}

/** Where a saved question leads: the next one, or back to the check page when it was opened from there. */
export function placeAfter(state: AnsweringState, question: string, fromCheck: boolean): Place {
	if (fromCheck) return placeToResume(state);
	const next = nextOf(state.journey, question);
	return next ? { page: 'question', question: next.code } : placeToResume(state);
}
