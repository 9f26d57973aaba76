import { FEEDS, OTHER_FEEDS } from '../outcomes/feeds.ts';
import { MISSING } from '../outcomes/missing.ts';
import type { Problem } from '../shared/problem.ts';
import { checkCondition, possibleCodes } from './check-conditions.ts';
import { checkPages } from './check-pages.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Item } from './question-types/index.ts';

/**
 * What a text may hold: `{ref}` is the date asked about, `{before}` the one that the earlier wave asked about,
 * both in full; `{award}` what was obtained, `{awarded}` when: “le 1er décembre 2025”, “en 2025”.
 */
export const PLACEHOLDERS = ['ref', 'before', 'award', 'awarded'] as const;

/**
 * What would go wrong with a questionnaire, found before it is published: a condition that can never be decided
 * is an error here, never a question that is silently skipped.
 */
export function checkQuestionnaire(questionnaire: Questionnaire): readonly Problem[] {
	const { items } = questionnaire;
	const problems = items.flatMap((item, index) => {
		const earlier = items.slice(0, index);
		return [
			...checkCode(item, earlier),
			...checkCondition(item, { earlier, items }),
			...checkChoices(item),
			...checkLines(item),
			...checkStops(item),
			...checkCopies(item, items.slice(index + 1)),
			...checkFeed(item, earlier),
			...checkTexts(item)
		];
	});
	return [...problems, ...checkPages(questionnaire)];
}

function checkCode({ code }: Item, earlier: readonly Item[]): readonly Problem[] {
	return earlier.some((one) => one.code === code) ? [{ code: 'questionnaire.code-twice', at: code }] : [];
}

function checkChoices(item: Item): readonly Problem[] {
	if (!('choices' in item)) return [];
	const codes = item.choices.map(({ code }) => code);
	return codes
		.filter((code, index) => codes.indexOf(code) !== index || (MISSING as readonly string[]).includes(code))
		.map((code) => ({ code: 'questionnaire.choice-twice', at: item.code, found: code }));
}

function checkLines(item: Item): readonly Problem[] {
	if (item.type !== 'matrix') return [];
	const codes = item.rows.map(({ code }) => code);
	return codes
		.filter((code, index) => codes.indexOf(code) !== index)
		.map((code) => ({ code: 'questionnaire.choice-twice', at: item.code, found: code }));
}

/** What stops must be an answer that can be given. */
function checkStops(item: Item): readonly Problem[] {
	const codes = possibleCodes(item) ?? [];
	return (item.stops ?? [])
		.filter((code) => !codes.includes(code))
		.map((code) => ({
			code: 'questionnaire.condition-code',
			at: item.code,
			found: code,
			params: { question: item.code }
		}));
}

/** What is copied is asked later, of everybody who says that something has changed. */
function checkCopies(item: Item, later: readonly Item[]): readonly Problem[] {
	if (item.type !== 'unchanged') return [];
	return item.copies
		.filter((code) => !later.some((one) => one.code === code && one.type !== 'unchanged'))
		.map((found) => ({ code: 'questionnaire.copy-unknown', at: item.code, found }));
}

function checkFeed(item: Item, earlier: readonly Item[]): readonly Problem[] {
	const { code: at, feeds } = item;
	if (feeds === undefined) return [];
	const feed = Object.hasOwn(FEEDS, feeds)
		? FEEDS[feeds]
		: Object.hasOwn(OTHER_FEEDS, feeds)
			? OTHER_FEEDS[feeds]
			: undefined;
	if (!feed) return [{ code: 'questionnaire.feed-unknown', at, found: feeds }];
	if (!feed.types.includes(item.type))
		return [{ code: 'questionnaire.feed-type', at, found: item.type, params: { feed: feeds } }];
	if (earlier.some((one) => one.feeds === feeds))
		return [{ code: 'questionnaire.feed-twice', at, found: feeds }];
	const { codes } = feed;
	if (!codes || item.type !== 'single') return [];
	return item.choices
		.filter(({ code }) => !codes.includes(code))
		.map(({ code }) => ({ code: 'questionnaire.feed-code', at, found: code, params: { feed: feeds } }));
}

function checkTexts({ code: at, label, short, hint }: Item): readonly Problem[] {
	return [label, short, ...(hint ? [hint] : [])]
		.flatMap(({ fr, en }) => [fr, en])
		.flatMap((text) => [...text.matchAll(/\{(\w*)\}/g)].map(([, name = '']) => name))
		.filter((name) => !(PLACEHOLDERS as readonly string[]).includes(name))
		.map((name) => ({ code: 'questionnaire.placeholder', at, found: name }));
}
