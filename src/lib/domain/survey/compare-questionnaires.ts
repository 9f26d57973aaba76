import type { Bilingual } from '../programmes/programme.ts';
import { isSameValue } from './same-value.ts';
import { pageNames } from './screens.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Item } from './question-types/index.ts';

/** What became of a variable from one version to the next. */
export type VariableFate = 'same' | 'adapted' | 'new' | 'gone';

/** A question in two versions, by its code: the name of its column in exports, and of its answers. */
export interface VariableChange {
	readonly code: string;
	/** What its answer is called, in the newer version that has it. */
	readonly short: Bilingual;
	readonly fate: VariableFate;
	/** What is not the same, in the names of the document: `label`, `choices`, `when`, `page`… */
	readonly changed: readonly string[];
	/** Codes of choices that were added or taken away. */
	readonly choices: { readonly added: readonly string[]; readonly removed: readonly string[] };
	/** The part of the outcome, and so of figures, that it feeds, before or after. */
	readonly feeds: string | null;
	/** Answers of the two versions cannot be read as one variable. */
	readonly breaks: boolean;
}

/** Compares two versions variable by variable: those of the new version in its order, then those that are gone. */
export function compareQuestionnaires(older: Questionnaire, newer: Questionnaire): readonly VariableChange[] {
	const find = (questionnaire: Questionnaire, code: string) =>
		questionnaire.items.find((item) => item.code === code);
	const kept = newer.items.map((item) => {
		const before = find(older, item.code);
		return before ? compareItems(before, item, { older, newer }) : ended(item, 'new');
	});
	const gone = older.items.filter(({ code }) => !find(newer, code)).map((item) => ended(item, 'gone'));
	return [...kept, ...gone];
}

function ended(item: Item, fate: 'new' | 'gone'): VariableChange {
	const choices = { added: [], removed: [] };
	const { code, short, feeds = null } = item;
	return { code, short, fate, changed: [], choices, feeds, breaks: fate === 'gone' };
}

function compareItems(
	before: Item,
	after: Item,
	{ older, newer }: { readonly older: Questionnaire; readonly newer: Questionnaire }
): VariableChange {
	const names = new Set([...Object.keys(before), ...Object.keys(after)]);
	const changed = [...names].filter((name) => !isSameValue(partOf(before, name), partOf(after, name)));
	const pages = [pageNames(older)(before.code), pageNames(newer)(after.code)];
	if (pages[0] !== pages[1]) changed.push('page');
	const [had, has] = [choiceCodes(before), choiceCodes(after)];
	const choices = {
		added: has.filter((code) => !had.includes(code)),
		removed: had.filter((code) => !has.includes(code))
	};
	return {
		code: after.code,
		short: after.short,
		fate: changed.length === 0 ? 'same' : 'adapted',
		changed,
		choices,
		feeds: after.feeds ?? before.feeds ?? null,
		breaks: BREAKING.some((name) => changed.includes(name)) || choices.removed.length > 0
	};
}

/** Another type or unit is another variable; another feed is another figure. */
const BREAKING = ['type', 'feeds', 'unit', 'least', 'most', 'rows'];

function partOf(item: Item, name: string): unknown {
	return Object.hasOwn(item, name) ? item[name as keyof Item] : undefined;
}

function choiceCodes(item: Item): readonly string[] {
	return 'choices' in item ? item.choices.map(({ code }) => code) : [];
}
