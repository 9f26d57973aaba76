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
	/** What is asked on top of it, once the answers are sent. Nothing of it makes a response more complete. */
	readonly extras: readonly Item[];
	/** The first item of the path without an answer; undefined when all have one. */
	readonly firstUnanswered: Item | undefined;
	/** The first item of the extras without an answer. */
	readonly firstUnansweredExtra: Item | undefined;
}

/**
 * Walks the questionnaire once. A condition sees the answers before it that are themselves on the path, and no
 * other: an answer that is no longer asked decides nothing. An answer that stops ends the walk.
 */
export function buildJourney({ items }: Questionnaire, facts: Facts, answers: Answers): Journey {
	const codes = new Map<string, readonly string[]>();
	const known: Known = { facts, codesOf: (question) => codes.get(question) ?? [] };
	let stopped = false;
	const asked = items.filter((item) => {
		if (stopped || (item.when && holds(item.when, known) !== true)) return false;
		const given = codesOf(item, answerTo(answers, item.code));
		codes.set(item.code, given);
		stopped = item.stops?.some((code) => given.includes(code)) ?? false;
		return true;
	});
	const isOpen = ({ code }: Item) => answerTo(answers, code) === undefined;
	const path = asked.filter(({ extra }) => !extra);
	const extras = asked.filter(({ extra }) => extra);
	return {
		path,
		extras,
		firstUnanswered: path.find(isOpen),
		firstUnansweredExtra: extras.find(isOpen)
	};
}

/** Codes of an answer, for conditions: of its value, or the reason why there is none. */
export function codesOf(item: Item, answer: StoredAnswer | undefined): readonly string[] {
	if (answer === undefined) return [];
	if ('missing' in answer) return [answer.missing];
	return typeOf(item).codes?.of(answer.value, item) ?? [];
}
