import type { Problem } from '../../shared/problem.ts';
import type { DraftItem, DraftText, QuestionnaireDraft } from '../drafts/draft.ts';

/** A text of a draft: of which question, which part of it, and the choice or page where there are several. */
interface Written {
	readonly at: string;
	readonly part: keyof typeof MISSING;
	readonly text: DraftText;
	readonly found?: string;
}

/** The problem of a part that has nothing in French, or in English. */
const MISSING = {
	title: { fr: 'editor.missing.title-fr', en: 'editor.missing.title-en' },
	page: { fr: 'editor.missing.page-fr', en: 'editor.missing.page-en' },
	label: { fr: 'editor.missing.label-fr', en: 'editor.missing.label-en' },
	short: { fr: 'editor.missing.short-fr', en: 'editor.missing.short-en' },
	hint: { fr: 'editor.missing.hint-fr', en: 'editor.missing.hint-en' },
	choice: { fr: 'editor.missing.choice-fr', en: 'editor.missing.choice-en' },
	help: { fr: 'editor.missing.help-fr', en: 'editor.missing.help-en' },
	unit: { fr: 'editor.missing.unit-fr', en: 'editor.missing.unit-en' },
	end: { fr: 'editor.missing.end-fr', en: 'editor.missing.end-en' }
} as const;

/** Every text that is missing in French or in English, with its place. */
export function findMissingTexts({ title, pages = [], items }: QuestionnaireDraft): readonly Problem[] {
	const written: readonly Written[] = [
		{ at: 'title', part: 'title', text: title },
		...pages.map((page): Written => ({ at: page.items[0] ?? '', part: 'page', text: page.title })),
		...items.flatMap(textsOf)
	];
	return written.flatMap(({ at, part, text, found }) =>
		(['fr', 'en'] as const)
			.filter((language) => (text[language] ?? '') === '')
			.map((language) => ({ code: MISSING[part][language], at, ...(found === undefined ? {} : { found }) }))
	);
}

function textsOf(item: DraftItem): readonly Written[] {
	const { code: at } = item;
	const lists = [...('choices' in item ? item.choices : []), ...('rows' in item ? item.rows : [])];
	return [
		{ at, part: 'label', text: item.label },
		{ at, part: 'short', text: item.short },
		...(item.hint ? [{ at, part: 'hint', text: item.hint } as const] : []),
		...lists.flatMap(({ code: found, label, help }): readonly Written[] => [
			{ at, part: 'choice', text: label, found },
			...(help ? [{ at, part: 'help', text: help, found } as const] : [])
		]),
		...('unit' in item ? [{ at, part: 'unit', text: item.unit } as const] : []),
		...('ends' in item
			? [
					{ at, part: 'end', text: item.ends.least, found: String(item.least) } as const,
					{ at, part: 'end', text: item.ends.most, found: String(item.most) } as const
				]
			: [])
	];
}
