import { answerTo, type Answers } from './answers.ts';
import { holds, type Facts, type Known } from './condition.ts';
import type { Questionnaire } from './questionnaire.ts';
import { typeOf, type Item } from './question-types/index.ts';
import type { StoredAnswer } from './stored-answer.ts';

/**
 * Where somebody is in a questionnaire. Derived from the answers each time, never stored, so that an early
 * answer that changes can leave nothing stale behind it.
 */
export interface Journey {
	/** What is asked, in order, given the answers. Answers of anything else are kept, and not counted. */
	readonly path: readonly Item[];
	/** The first item of the path without an answer; undefined when all have one. */
	readonly firstUnanswered: Item | undefined;
	/** The part of the path that may be opened: up to the first unanswered item, that one included. */
	readonly reached: readonly Item[];
}

/**
 * Walks the questionnaire once. A condition sees the answers before it that are themselves on the path, and no
 * other: an answer that is no longer asked decides nothing.
 */
export function buildJourney(questionnaire: Questionnaire, facts: Facts, answers: Answers): Journey {
	const codes = new Map<string, readonly string[]>();
	const known: Known = { facts, codesOf: (question) => codes.get(question) ?? [] };
	const path = questionnaire.items.filter((item) => {
		if (item.when && holds(item.when, known) !== true) return false;
		codes.set(item.code, codesOf(item, answerTo(answers, item.code)));
		return true;
	});
	const unanswered = path.findIndex((item) => answerTo(answers, item.code) === undefined);
	return {
		path,
		firstUnanswered: path[unanswered],
		reached: unanswered === -1 ? path : path.slice(0, unanswered + 1)
	};
}

/** Codes of an answer, for conditions: of its value, or the reason why there is none. */
export function codesOf(item: Item, answer: StoredAnswer | undefined): readonly string[] {
	if (answer === undefined) return [];
	if ('missing' in answer) return [answer.missing];
	return typeOf(item).codes?.of(answer.value, item) ?? [];
}

/** The item of the path before this one; undefined for the first, or off the path. */
export function previousOf({ path }: Journey, code: string): Item | undefined {
	return path[path.findIndex((item) => item.code === code) - 1];
}

/** The item after this one, when it may be opened. */
export function nextOf({ reached }: Journey, code: string): Item | undefined {
	const at = reached.findIndex((item) => item.code === code);
	return at === -1 ? undefined : reached[at + 1];
}

/** May this page be opened now? */
export function isReached({ reached }: Journey, code: string): boolean {
	return reached.some((item) => item.code === code);
}
