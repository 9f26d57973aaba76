import type { DraftPage, QuestionnaireDraft } from '../drafts/draft.ts';
import { MOST_ON_A_PAGE } from '../questionnaire.ts';

type Ordered = Pick<QuestionnaireDraft, 'items' | 'pages'>;

/** The page that a question shares with others; undefined when it has one of its own. */
export function sharedPage({ pages = [] }: Ordered, code: string): DraftPage | undefined {
	return pages.find(({ items }) => items.includes(code));
}

/**
 * Moves a question by one place. Within its page it changes places with its neighbour; at the edge of it, it leaves
 * the page; the page of others is passed as a whole.
 */
export function moveItem<Of extends Ordered>(draft: Of, code: string, by: -1 | 1): Of {
	const { items } = draft;
	const from = items.findIndex((item) => item.code === code);
	const neighbour = items[from + by];
	const item = items[from];
	if (!item || !neighbour) return draft;
	const page = sharedPage(draft, neighbour.code);
	const together = page?.items.includes(code) ?? false;
	const passed = page && !together ? page.items.length : 1;
	const others = items.filter((one) => one !== item);
	const at = from + by * passed;
	const moved = [...others.slice(0, at), item, ...others.slice(at)];
	const left = together ? draft : withoutItem(draft, code);
	return tidied({ ...left, items: moved });
}

export function removeItem<Of extends Ordered>(draft: Of, code: string): Of {
	const left = withoutItem(draft, code);
	return tidied({ ...left, items: left.items.filter((item) => item.code !== code) });
}

/** Pages without a question, which keeps its place among the others. */
function withoutItem<Of extends Ordered>(draft: Of, code: string): Of {
	const { pages = [] } = draft;
	return {
		...draft,
		pages: pages.map((page) => ({ ...page, items: page.items.filter((one) => one !== code) }))
	};
}

/** A page break before a question: what comes after it on its page goes with it. */
export function splitPage<Of extends Ordered>(draft: Of, code: string): Of {
	const pages = (draft.pages ?? []).flatMap((page) => {
		const at = page.items.indexOf(code);
		if (at < 1) return [page];
		return [
			{ ...page, items: page.items.slice(0, at) },
			{ title: {}, items: page.items.slice(at) }
		];
	});
	return tidied({ ...draft, pages });
}

/** Puts a question on the page of the one before it; undefined when that page is full, or nothing is before. */
export function joinPage<Of extends Ordered>(draft: Of, code: string): Of | undefined {
	const { items, pages = [] } = draft;
	const at = items.findIndex((item) => item.code === code);
	const before = items[at - 1];
	if (!before) return undefined;
	const page = sharedPage(draft, before.code) ?? { title: {}, items: [before.code] };
	const own = sharedPage(draft, code)?.items ?? [code];
	if (page.items.includes(code)) return draft;
	if (page.items.length + own.length > MOST_ON_A_PAGE) return undefined;
	const others = pages.filter((one) => one !== page && !one.items.includes(code));
	return tidied({ ...draft, pages: [...others, { ...page, items: [...page.items, ...own] }] });
}

/** Pages in the order of the questions, and no page of fewer than two. */
function tidied<Of extends Ordered>(draft: Of): Of {
	const order = new Map(draft.items.map(({ code }, index) => [code, index]));
	const place = (code: string) => order.get(code) ?? Infinity;
	const pages = (draft.pages ?? [])
		.map((page) => ({ ...page, items: page.items.toSorted((one, other) => place(one) - place(other)) }))
		.filter(({ items }) => items.length > 1)
		.toSorted((one, other) => place(one.items[0] ?? '') - place(other.items[0] ?? ''));
	return { ...draft, pages };
}
