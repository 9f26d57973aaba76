import { answerTo, type Answers } from '#lib/domain/survey/answers.ts';
import { stepAt, type Step } from '#lib/domain/survey/progress.ts';
import { locate, screensOf, type Position, type Screen } from '#lib/domain/survey/screens.ts';
import type { Item } from '#lib/domain/survey/question-types/index.ts';
import type { StoredAnswer } from '#lib/domain/survey/stored-answer.ts';
import { frameOf, type AnsweringFrame } from './frame.ts';
import type { AnsweringState } from './state.ts';

/** Where the person is to be sent: a question, the page that shows all answers, or the last page. */
export type Place =
	| { readonly page: 'question'; readonly question: string }
	| { readonly page: 'check' }
	| { readonly page: 'thanks' };

/** Everything the page of a question, or of a few, draws, and what its form carries. */
export interface QuestionView {
	readonly frame: AnsweringFrame;
	readonly screen: Screen;
	/** Answers of the questions of the screen, those that there are. */
	readonly answers: Answers;
	/** Undefined for a page that is only read. */
	readonly step: Step | undefined;
	/** Undefined for the first question of its part. */
	readonly previous: string | undefined;
	/** One of the questions that are asked once the answers are sent. */
	readonly extra: boolean;
	/** What “rien n’a changé” would copy; empty on any other page. */
	readonly earlier: readonly AnswerLine[];
	/** Sent already: this is a change. */
	readonly sent: boolean;
	readonly form: FormSeal;
}

export interface AnswerLine {
	readonly item: Item;
	readonly answer: StoredAnswer;
}

/** Hidden fields of a form: whose it is, on what it was made, and a name for this very form. */
export interface FormSeal {
	readonly response: string;
	readonly revision: number;
	readonly attempt: string;
}

export function viewQuestion(
	state: AnsweringState,
	{ screen, previous }: Position,
	attempt: string
): QuestionView {
	const { questionnaire, facts, answers, row } = state;
	return {
		frame: frameOf(state),
		screen,
		answers: Object.fromEntries(
			screen.items.flatMap(({ code }) => {
				const answer = answerTo(answers, code);
				return answer ? [[code, answer]] : [];
			})
		),
		step: stepAt(questionnaire, facts, { answers, code: screen.code }),
		previous: previous?.code,
		extra: screen.items.some(({ extra }) => extra),
		earlier: screen.items.some(({ type }) => type === 'unchanged') ? earlierLines(state) : [],
		sent: row.completedAt !== null,
		form: { response: row.responseId ?? '', revision: row.revision, attempt }
	};
}

function earlierLines({ questionnaire, earlier }: AnsweringState): readonly AnswerLine[] {
	return questionnaire.items.flatMap((item) => {
		const answer = earlier && answerTo(earlier.answers, item.code);
		return answer ? [{ item, answer }] : [];
	});
}

/** Where a link leads: the first screen with a question without an answer, else the page that shows all. */
export function placeToResume({ questionnaire, journey }: AnsweringState): Place {
	const { firstUnanswered, path } = journey;
	return placeOf(questionnaire, path, firstUnanswered) ?? { page: 'check' };
}

/** Where the extras begin or go on; undefined when there is none left to answer. */
export function placeOfExtras({ questionnaire, journey }: AnsweringState): Place | undefined {
	const { firstUnanswered, firstUnansweredExtra, extras } = journey;
	return firstUnanswered ? undefined : placeOf(questionnaire, extras, firstUnansweredExtra);
}

function placeOf(
	questionnaire: AnsweringState['questionnaire'],
	asked: readonly Item[],
	open: Item | undefined
): Place | undefined {
	const screen = open && screensOf(questionnaire, asked).find(({ items }) => items.includes(open));
	return screen && { page: 'question', question: screen.code };
}

/**
 * Where a saved screen leads: the next one, or back to the page that shows all answers when it was opened from
 * there. After the last extra, the thanks. What was copied from an earlier wave is not asked again.
 */
export function placeAfter(state: AnsweringState, screen: Screen, fromCheck: boolean): Place {
	const copied = screen.items.some(({ type }) => type === 'unchanged');
	if (fromCheck || copied) return placeToResume(state);
	const next = locate(state.questionnaire, state.journey, screen.code)?.next;
	if (next) return { page: 'question', question: next.code };
	return screen.items.some(({ extra }) => extra) ? { page: 'thanks' } : placeToResume(state);
}
