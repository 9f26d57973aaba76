import type { ListedItem } from '../programme.ts';

/** What of an entry a new edition may change. */
export const ITEM_PARTS = ['labels', 'aim', 'examples', 'keywords', 'kinds', 'replaces'] as const;
export type ItemPart = (typeof ITEM_PARTS)[number];

export interface ListChanges {
	readonly added: readonly string[];
	readonly removed: readonly string[];
	readonly changed: readonly { readonly code: string; readonly parts: readonly ItemPart[] }[];
}

/** What a new edition of a list changes, by code. */
export function compareLists(before: readonly ListedItem[], after: readonly ListedItem[]): ListChanges {
	const old = new Map(before.map((item) => [item.code, item]));
	const kept = new Set(after.map(({ code }) => code));
	return {
		added: after.filter(({ code }) => !old.has(code)).map(({ code }) => code),
		removed: before.filter(({ code }) => !kept.has(code)).map(({ code }) => code),
		changed: after.flatMap((item) => {
			const was = old.get(item.code);
			const parts = was ? ITEM_PARTS.filter((part) => saying(was, part) !== saying(item, part)) : [];
			return parts.length > 0 ? [{ code: item.code, parts }] : [];
		})
	};
}

export function changesNothing({ added, removed, changed }: ListChanges): boolean {
	return added.length + removed.length + changed.length === 0;
}

function saying(item: ListedItem, part: ItemPart): string {
	if (part === 'labels') return JSON.stringify([item.fr, item.en]);
	if (part === 'aim') return item.aim ?? 'in';
	return JSON.stringify([...(item[part] ?? [])]);
}
