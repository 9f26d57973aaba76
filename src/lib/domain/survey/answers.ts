import { isSameValue } from './same-value.ts';
import type { AnswerValue, StoredAnswer } from './stored-answer.ts';

/** Question → its last answer. Answers of questions that are no longer asked are kept in it. */
export type Answers = Readonly<Record<string, StoredAnswer>>;

/** The answer to a question; undefined when there is none, whatever the code of the question is. */
export function answerTo(answers: Answers, question: string): StoredAnswer | undefined {
	return Object.hasOwn(answers, question) ? answers[question] : undefined;
}

/** The value of an answer; undefined when there is none, or it was declined. */
export function valueOf(answer: StoredAnswer | undefined): AnswerValue | undefined {
	return answer && 'value' in answer ? answer.value : undefined;
}

/** Do two answers say the same? Parts and codes are kept in the order of their type, so texts can be compared. */
export function isSameAnswer(one: StoredAnswer | undefined, other: StoredAnswer | undefined): boolean {
	return isSameValue(one, other);
}
