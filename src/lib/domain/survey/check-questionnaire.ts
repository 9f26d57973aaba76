import { FEEDS, OTHER_FEEDS } from '../outcomes/feeds.ts';
import { MISSING } from '../outcomes/missing.ts';
import type { Problem } from '../shared/problem.ts';
import { comparisonsOf, type Condition } from './condition.ts';
import type { Questionnaire } from './questionnaire.ts';
import { typeOf, type Item } from './question-types/index.ts';

/** What a text may hold: `{ref}` is the date asked about, in full. */
export const PLACEHOLDERS = ['ref'] as const;

/**
 * What would go wrong with a questionnaire, found before it is published: a condition that can never be decided
 * is an error here, never a question that is silently skipped.
 */
export function checkQuestionnaire(questionnaire: Questionnaire): readonly Problem[] {
	const { items } = questionnaire;
	return items.flatMap((item, index) => [
		...checkCode(item, items.slice(0, index)),
		...checkCondition(item, items.slice(0, index), items),
		...checkChoices(item),
		...checkFeed(item, items.slice(0, index)),
		...checkTexts(item)
	]);
}

function checkCode({ code }: Item, earlier: readonly Item[]): readonly Problem[] {
	return earlier.some((one) => one.code === code) ? [{ code: 'questionnaire.code-twice', at: code }] : [];
}

function checkCondition(item: Item, earlier: readonly Item[], items: readonly Item[]): readonly Problem[] {
	if (!item.when) return [];
	return comparisonsOf(item.when).flatMap((comparison) =>
		'question' in comparison ? checkComparison(item.code, comparison, { earlier, items }) : []
	);
}

type Comparison = Extract<Condition, { readonly question: string }>;

function checkComparison(
	at: string,
	{ question, in: wanted }: Comparison,
	{ earlier, items }: { readonly earlier: readonly Item[]; readonly items: readonly Item[] }
): readonly Problem[] {
	const found = question;
	const asked = earlier.find(({ code }) => code === question);
	if (!asked) {
		const exists = items.some(({ code }) => code === question);
		return [
			{ code: exists ? 'questionnaire.condition-later' : 'questionnaire.condition-unknown', at, found }
		];
	}
	const codes = typeOf(asked).codes?.all(asked);
	if (!codes) return [{ code: 'questionnaire.condition-no-codes', at, found }];
	const possible = asked.optional ? [...codes, 'refused'] : codes;
	return wanted
		.filter((code) => !possible.includes(code))
		.map((code) => ({ code: 'questionnaire.condition-code', at, found: code, params: { question } }));
}

function checkChoices(item: Item): readonly Problem[] {
	if (item.type !== 'single' && item.type !== 'multiple') return [];
	const codes = item.choices.map(({ code }) => code);
	return codes
		.filter((code, index) => codes.indexOf(code) !== index || (MISSING as readonly string[]).includes(code))
		.map((code) => ({ code: 'questionnaire.choice-twice', at: item.code, found: code }));
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
