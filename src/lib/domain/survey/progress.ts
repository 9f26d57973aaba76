import { answerTo, type Answers } from './answers.ts';
import { comparisonsOf, holds, type Facts, type Truth } from './condition.ts';
import { buildJourney, codesOf } from './journey.ts';
import type { Questionnaire } from './questionnaire.ts';
import { typeOf, type Item } from './question-types/index.ts';
import { pageNames } from './screens.ts';

/** “Question 4 sur 12”. Questions of one page count once, pages to be read not at all, extras apart. */
export interface Step {
	readonly position: number;
	/** The most screens that there can be in all, whatever is answered from here on. */
	readonly total: number;
}

/** How many questions ahead the answers are tried out; each one more makes totals tighter, and dearer. */
const LOOKAHEAD = 2;

/**
 * Where the screen of a question stands; undefined for a page that is only read, or is off the path.
 *
 * It depends on the answers before the screen only. So from one screen to the next, whatever is answered, the
 * position goes up and the total never does: progress never goes back.
 */
export function stepAt(
	questionnaire: Questionnaire,
	facts: Facts,
	{ answers, code }: { readonly answers: Answers; readonly code: string }
): Step | undefined {
	const { path, extras } = buildJourney(questionnaire, facts, answers);
	const asked = [...path, ...extras];
	const item = asked.find((one) => one.code === code);
	if (!item) return undefined;

	const nameOf = pageNames(questionnaire);
	const isOnScreen = (one: Item) => nameOf(one.code) === nameOf(code);
	if (!asked.some((one) => isOnScreen(one) && isCounted(one))) return undefined;

	const at = questionnaire.items.findIndex(isOnScreen);
	const earlier = questionnaire.items.slice(0, at);
	const decided = new Map<string, readonly string[]>(earlier.map((one) => [one.code, []]));
	const before = asked.filter((one) => earlier.includes(one));
	for (const one of before) decided.set(one.code, codesOf(one, answerTo(answers, one.code)));

	const isOfPart = (one: Item) => one.extra === item.extra && isCounted(one);
	const passed = countScreens(before.filter(isOfPart), nameOf);
	const items = questionnaire.items.slice(at).filter(({ extra }) => extra === item.extra);
	return { position: passed + 1, total: passed + mostScreens({ items, facts, nameOf }, decided, LOOKAHEAD) };
}

function isCounted({ type }: Item): boolean {
	return type !== 'information';
}

type NameOf = (code: string) => string;

function countScreens(items: readonly Item[], nameOf: NameOf): number {
	return new Set(items.map(({ code }) => nameOf(code))).size;
}

interface Rest {
	/** The first item of the screen whose place is looked for, and all after it. */
	readonly items: readonly Item[];
	readonly facts: Facts;
	readonly nameOf: NameOf;
}

/** Answers that are decided, or supposed to be, as codes; no code: the item is not asked, or says nothing. */
type Decided = ReadonlyMap<string, readonly string[]>;

/**
 * An upper bound of the screens of the rest. What is not decided counts; the answers of the next questions that
 * decide something are tried one after the other, and the longest way counts.
 */
function mostScreens(rest: Rest, decided: Decided, lookahead: number): number {
	const asked = askedOf(rest, decided);
	const router = lookahead > 0 ? findOpenRouter(rest.items, decided, asked) : undefined;
	if (!router) {
		const possible = rest.items.filter((item) => isCounted(item) && asked.get(item.code) !== false);
		return countScreens(possible, rest.nameOf);
	}
	const supposed = asked.get(router.code) === true ? [] : [NOT_ASKED];
	const tries = [...answersToTry(router), ...supposed].map((codes) =>
		mostScreens(rest, new Map([...decided, [router.code, codes]]), lookahead - 1)
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
