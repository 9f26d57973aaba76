import type { Problem } from '../shared/problem.ts';
import { comparisonsOf } from './condition.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Item } from './question-types/index.ts';

/**
 * What would go wrong with pages of several questions, and with the order of the two parts.
 *
 * Without a script a page is drawn once: a question on it cannot depend on another one of the same page.
 */
export function checkPages({ pages, items }: Questionnaire): readonly Problem[] {
	const listed = pages.flatMap((page) => page.items);
	return [
		...listed
			.filter((code, index) => listed.indexOf(code) !== index)
			.map((code) => ({ code: 'questionnaire.page-twice', at: code })),
		...pages.flatMap((page) => checkPage(page.items, items)),
		...checkExtras(items)
	];
}

function checkPage(codes: readonly string[], items: readonly Item[]): readonly Problem[] {
	const [at = ''] = codes;
	const unknown = codes.filter((code) => !items.some((item) => item.code === code));
	if (unknown.length > 0) return unknown.map((found) => ({ code: 'questionnaire.page-unknown', at, found }));

	const first = items.findIndex(({ code }) => code === at);
	const together = items.slice(first, first + codes.length);
	const apart = together.find(({ code }, index) => code !== codes[index]);
	if (apart) return [{ code: 'questionnaire.page-apart', at, found: apart.code }];
	return together.flatMap((item) => checkOnPage(item, together));
}

function checkOnPage(item: Item, together: readonly Item[]): readonly Problem[] {
	const mixed = together[0] && item.extra !== together[0].extra;
	const inner = item.when
		? comparisonsOf(item.when).flatMap((part) => ('question' in part ? [part.question] : []))
		: [];
	const within = inner.filter((question) => together.some(({ code }) => code === question));
	return [
		...(mixed ? [{ code: 'questionnaire.extra-early', at: item.code }] : []),
		...within.map((found) => ({ code: 'questionnaire.page-condition', at: item.code, found }))
	];
}

/** Extras come after everything else, and nothing of the minimum set is one. */
function checkExtras(items: readonly Item[]): readonly Problem[] {
	const last = items.findLastIndex(({ extra }) => !extra);
	return items.flatMap((item, index) => {
		if (!item.extra) return [];
		return [
			...(index < last ? [{ code: 'questionnaire.extra-early', at: item.code }] : []),
			...(item.star ? [{ code: 'questionnaire.extra-star', at: item.code }] : [])
		];
	});
}
