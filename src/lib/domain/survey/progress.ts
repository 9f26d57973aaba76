import { answerTo, type Answers } from './answers.ts';
import { comparisonsOf, holds, type Facts, type Truth } from './condition.ts';
import { buildJourney, codesOf } from './journey.ts';
import type { Questionnaire } from './questionnaire.ts';
import { typeOf, type Item } from './question-types/index.ts';

/** “Question 4 sur 12”. Pages to be read are not counted. */
export interface Step {
	readonly position: number;
	/** The most questions that there can be in all, whatever is answered from here on. */
	readonly total: number;
}

/** How many questions ahead the answers are tried out; each one more makes totals tighter, and dearer. */
const LOOKAHEAD = 2;

/**
 * Where a question stands; undefined for a page that is only read, or is off the path.
 *
 * It depends on the answers before the question only. So from one question to the next, whatever is answered,
 * the position goes up by one and the total never goes up: progress never goes back.
 */
export function stepAt(
	questionnaire: Questionnaire,
	facts: Facts,
	{ answers, code }: { readonly answers: Answers; readonly code: string }
): Step | undefined {
	const { path } = buildJourney(questionnaire, facts, answers);
	const place = path.findIndex((item) => item.code === code);
	const item = path[place];
	if (!item || !isCounted(item)) return undefined;

	const decided = new Map<string, readonly string[]>();
	const at = questionnaire.items.indexOf(item);
	for (const earlier of questionnaire.items.slice(0, at)) decided.set(earlier.code, []);
	const before = path.slice(0, place);
	for (const earlier of before) decided.set(earlier.code, codesOf(earlier, answerTo(answers, earlier.code)));

	const position = before.filter(isCounted).length + 1;
	const rest = { items: questionnaire.items.slice(at), facts };
	return { position, total: position - 1 + mostQuestions(rest, decided, LOOKAHEAD) };
}

function isCounted({ type }: Item): boolean {
	return type !== 'information';
}

interface Rest {
	/** The item whose place is looked for, and all after it. */
	readonly items: readonly Item[];
	readonly facts: Facts;
}

/** Answers that are decided, or supposed to be, as codes; no code: the item is not asked, or says nothing. */
type Decided = ReadonlyMap<string, readonly string[]>;

/**
 * An upper bound of the questions of the rest. What is not decided counts; the answers of the next questions
 * that decide something are tried one after the other, and the longest way counts.
 */
function mostQuestions(rest: Rest, decided: Decided, lookahead: number): number {
	const asked = askedOf(rest, decided);
	const router = lookahead > 0 ? findOpenRouter(rest.items, decided, asked) : undefined;
	if (!router) return rest.items.filter((item) => isCounted(item) && asked.get(item.code) !== false).length;

	const supposed = asked.get(router.code) === true ? [] : [NOT_ASKED];
	const tries = [...answersToTry(router), ...supposed].map((codes) =>
		mostQuestions(rest, new Map([...decided, [router.code, codes]]), lookahead - 1)
	);
	return Math.max(...tries);
}

const NOT_ASKED: readonly string[] = [];

/** Is each item of the rest asked? Undefined where that is still open. */
function askedOf({ items, facts }: Rest, decided: Decided): ReadonlyMap<string, Truth> {
	const asked = new Map<string, Truth>();
	const codesSoFar = (question: string) =>
		decided.get(question) ?? (asked.get(question) === false ? NOT_ASKED : undefined);
	for (const item of items) {
		const supposedNotTo = decided.get(item.code) === NOT_ASKED;
		const truth = item.when === undefined || holds(item.when, { facts, codesOf: codesSoFar });
		asked.set(item.code, supposedNotTo ? false : truth);
	}
	return asked;
}

/** The first question with one answer at a time that is open, and that a later condition compares. */
function findOpenRouter(
	items: readonly Item[],
	decided: Decided,
	asked: ReadonlyMap<string, Truth>
): Item | undefined {
	return items.find((item, index) => {
		const codes = typeOf(item).codes;
		if (!codes || codes.several || decided.has(item.code) || asked.get(item.code) === false) return false;
		return items.slice(index + 1).some((later) => compares(later, item.code));
	});
}

function compares({ when }: Item, question: string): boolean {
	return (
		when !== undefined && comparisonsOf(when).some((part) => 'question' in part && part.question === question)
	);
}

function answersToTry(item: Item): readonly (readonly string[])[] {
	const codes = typeOf(item).codes?.all(item) ?? [];
	return (item.optional ? [...codes, 'refused'] : codes).map((code) => [code]);
}
