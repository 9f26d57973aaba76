import { quoteFound } from '../../shared/problem.ts';
import { PLACEHOLDERS } from '../check-questionnaire.ts';
import { LONGEST_TEXT, MOST_CHOICES } from '../item.ts';
import { MOST_ITEMS } from '../questionnaire.ts';
import type { DraftItem, DraftText, Note, QuestionnaireDraft } from './draft.ts';
import { isEmptyText, TEXT_LANGUAGES } from './draft-text.ts';
import { OPEN_BOUNDS } from './item-of.ts';

/** What must be completed in a draft before it can be published, and texts that would fill in by themselves. */
export function checkDraft(draft: QuestionnaireDraft): readonly Note[] {
	const { items, sourceCodes } = draft;
	const named = items.map((item) => ({ item, at: sourceCodes[item.code] ?? item.code }));
	return [
		...(items.length > MOST_ITEMS
			? [{ code: 'draft.todo.too-many-items', params: { count: items.length, most: MOST_ITEMS } }]
			: []),
		...named.flatMap((one) => [
			...checkLengths(one),
			...checkPlaceholders(one),
			...checkChoices(one),
			...checkNumber(one)
		]),
		...checkLanguages(named, draft.title),
		{ code: 'draft.todo.waves' }
	];
}

/** An item, and what the file calls it. */
interface Named {
	readonly item: DraftItem;
	readonly at: string;
}

/** Every text of an item that people read. */
function textsOf(item: DraftItem): readonly DraftText[] {
	return [
		item.label,
		item.short,
		...(item.hint ? [item.hint] : []),
		...('choices' in item ? item.choices.map(({ label }) => label) : []),
		...('unit' in item && !isEmptyText(item.unit) ? [item.unit] : [])
	];
}

function writtenIn(item: DraftItem): readonly string[] {
	return textsOf(item).flatMap((text) => TEXT_LANGUAGES.flatMap((language) => text[language] ?? []));
}

function checkLengths({ item, at }: Named): readonly Note[] {
	const long = writtenIn(item).find((text) => text.length > LONGEST_TEXT);
	if (long === undefined) return [];
	const params = { most: LONGEST_TEXT };
	return [{ code: 'draft.todo.long-text', at, found: quoteFound(long), params }];
}

/** `{INSERTANS:…}`, `${name}`: what the other tool filled in. */
function checkPlaceholders({ item, at }: Named): readonly Note[] {
	const names = writtenIn(item).flatMap((text) =>
		[...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
	);
	const unknown = [...new Set(names)].filter((name) => !(PLACEHOLDERS as readonly string[]).includes(name));
	return unknown.map((name) => ({ code: 'draft.left.filled-in', at, found: quoteFound(`{${name}}`) }));
}

function checkChoices({ item, at }: Named): readonly Note[] {
	if (!('choices' in item)) return [];
	const { choices } = item;
	const unnamed = choices.filter(({ label }) => isEmptyText(label)).length;
	return [
		...(choices.length < 2 ? [{ code: 'draft.todo.few-choices', at }] : []),
		...(choices.length > MOST_CHOICES
			? [
					{
						code: 'draft.todo.many-choices',
						at,
						found: String(choices.length),
						params: { most: MOST_CHOICES }
					}
				]
			: []),
		...(unnamed > 0 ? [{ code: 'draft.todo.unnamed-choices', at, found: String(unnamed) }] : [])
	];
}

function checkNumber({ item, at }: Named): readonly Note[] {
	if (item.type !== 'number') return [];
	const { most } = item;
	return [
		...(isEmptyText(item.unit) ? [{ code: 'draft.todo.unit', at }] : []),
		...(most === OPEN_BOUNDS.most ? [{ code: 'draft.todo.bounds', at }] : [])
	];
}

/** One note for a language that most items miss, else one for each item. */
function checkLanguages(named: readonly Named[], title: DraftText): readonly Note[] {
	return (['fr', 'en'] as const).flatMap((language): readonly Note[] => {
		const lacking = named.filter(({ item }) => textsOf(item).some((text) => (text[language] ?? '') === ''));
		if (lacking.length > named.length / 2) {
			const params = { count: lacking.length };
			return [{ code: language === 'fr' ? 'draft.todo.no-french' : 'draft.todo.no-english', params }];
		}
		const code = language === 'fr' ? 'draft.todo.in-french' : 'draft.todo.in-english';
		return [
			...(title[language] === undefined ? [{ code: 'draft.todo.title', params: { language } }] : []),
			...lacking.map(({ at }) => ({ code, at }))
		];
	});
}
