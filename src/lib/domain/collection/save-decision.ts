import { answerTo, isSameAnswer, type Answers } from '../survey/answers.ts';
import type { StoredAnswer } from '../survey/stored-answer.ts';

/** What is kept of a response when a page of it arrives. */
export interface KeptState {
	readonly answers: Answers;
	/** The revision of the last answer to the question that arrives; null when it has none. */
	readonly questionRevision: number | null;
	/** This very form was kept already: it is sent a second time. */
	readonly attemptSeen: boolean;
}

/** A page that arrives. */
export interface ArrivedPage {
	readonly question: string;
	readonly answer: StoredAnswer;
	/** The revision that the form was made on. */
	readonly baseRevision: number;
}

/**
 * What to do with a page:
 * - `save` it, whatever else was answered meanwhile: other questions are not touched;
 * - `replay`: it was kept already, or it says what is kept already; nothing is stored twice;
 * - `conflict`: this question was answered otherwise since the form was made. Nothing is stored, both answers
 *   are shown, and the person chooses.
 */
export type SaveDecision = 'save' | 'replay' | 'conflict';

export function decideSave(kept: KeptState, page: ArrivedPage): SaveDecision {
	if (kept.attemptSeen) return 'replay';
	if (isSameAnswer(answerTo(kept.answers, page.question), page.answer)) return 'replay';
	const answeredSince = kept.questionRevision !== null && kept.questionRevision > page.baseRevision;
	return answeredSince ? 'conflict' : 'save';
}
