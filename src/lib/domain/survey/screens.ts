import type { Bilingual } from '../programmes/programme.ts';
import type { Journey } from './journey.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Item } from './question-types/index.ts';

/** What is asked at once: a question, or a few that belong together. */
export interface Screen {
	/** Code of its first question, which names it in addresses. */
	readonly code: string;
	/** Undefined when the question itself is the title. */
	readonly title: Bilingual | undefined;
	readonly items: readonly Item[];
}

/** Code of a question → name of its page; questions on one page have the same. */
export function pageNames({ pages }: Pick<Questionnaire, 'pages'>): (code: string) => string {
	const names = new Map(pages.flatMap(({ items }) => items.map((code) => [code, items[0] ?? code] as const)));
	return (code) => names.get(code) ?? code;
}

/** Items in order, those of one page together. */
export function screensOf(questionnaire: Questionnaire, items: readonly Item[]): readonly Screen[] {
	const nameOf = pageNames(questionnaire);
	const screens: { name: string; items: Item[] }[] = [];
	for (const item of items) {
		const name = nameOf(item.code);
		const last = screens.at(-1);
		if (last?.name === name) last.items.push(item);
		else screens.push({ name, items: [item] });
	}
	return screens.map(({ name, items }) => ({
		code: items[0]?.code ?? name,
		title: items.length > 1 ? titleOf(questionnaire, name) : undefined,
		items
	}));
}

function titleOf({ pages }: Questionnaire, name: string): Bilingual | undefined {
	return pages.find(({ items }) => items[0] === name)?.title;
}

/** Where a question is on the way, and what is around it. */
export interface Position {
	readonly screen: Screen;
	/** The screen before it, of the same part. */
	readonly previous: Screen | undefined;
	/** The screen after it that may be opened. */
	readonly next: Screen | undefined;
}

/**
 * The screen on which a question is asked; undefined when the answers do not lead to it.
 *
 * Screens open up to the first that has a question without an answer; those of the extras once the path is done.
 */
export function locate(questionnaire: Questionnaire, journey: Journey, code: string): Position | undefined {
	for (const reached of reachedOf(questionnaire, journey)) {
		const at = reached.findIndex(({ items }) => items.some((item) => item.code === code));
		const screen = reached[at];
		if (screen) return { screen, previous: reached[at - 1], next: reached[at + 1] };
	}
	return undefined;
}

function reachedOf(questionnaire: Questionnaire, journey: Journey): readonly (readonly Screen[])[] {
	const { path, extras, firstUnanswered, firstUnansweredExtra } = journey;
	const main = upTo(screensOf(questionnaire, path), firstUnanswered);
	return firstUnanswered ? [main] : [main, upTo(screensOf(questionnaire, extras), firstUnansweredExtra)];
}

function upTo(screens: readonly Screen[], open: Item | undefined): readonly Screen[] {
	if (!open) return screens;
	return screens.slice(0, screens.findIndex(({ items }) => items.includes(open)) + 1);
}
