import type { DraftChoice, DraftItem } from '../drafts/draft.ts';
import type { ItemBase } from '../item.ts';
import type { QuestionTypeName } from '../question-types/index.ts';

type Settings<Name extends QuestionTypeName> = Omit<
	Extract<DraftItem, { readonly type: Name }>,
	keyof ItemBase | 'list'
>;

/** What a new question has because of its type: the usual bounds, texts still to be written. */
const SETTINGS = {
	single: { choices: blankChoices(2) },
	multiple: { choices: blankChoices(2) },
	ranking: { choices: blankChoices(3), places: 3 },
	matrix: { rows: blankChoices(2), choices: blankChoices(2) },
	text: { longest: 255 },
	'job-title': { longest: 255 },
	employer: { longest: 255 },
	'long-text': { longest: 2000 },
	number: { least: 0, most: 100, whole: true, unit: {}, example: 10 },
	month: { firstYear: 1950, lastYear: 2100 },
	date: { firstYear: 1950, lastYear: 2100 },
	scale: { least: 0, most: 10, ends: { least: {}, most: {} } },
	unchanged: { copies: [] },
	'yes-no': {},
	pay: {},
	'place-of-work': {},
	information: {}
} as const satisfies { readonly [Name in QuestionTypeName]: Settings<Name> };

/** A question of a type, its texts still to be written. */
export function newItem(type: QuestionTypeName, code: string): DraftItem {
	const base = { code, label: {}, short: {}, star: false, optional: !UNDECLINED.includes(type) };
	return { ...base, ...SETTINGS[type], type } as DraftItem;
}

/** A page to be read has no answer; “rien n’a changé” is a yes or a no. */
const UNDECLINED: readonly QuestionTypeName[] = ['information', 'unchanged'];

function blankChoices(count: number): readonly DraftChoice[] {
	return Array.from({ length: count }, (_, index) => ({ code: String(index + 1), label: {} }));
}

/** The first code of its kind that is free: `L1`, `L2`… for questions, `1`, `2`… for choices. */
export function freeCode(mark: string, taken: readonly string[]): string {
	const numbers = Array.from({ length: taken.length + 1 }, (_, index) => `${mark}${String(index + 1)}`);
	return numbers.find((code) => !taken.includes(code)) ?? mark;
}

/** Letter of the questions that an institution adds: no question of the standard questionnaire begins so. */
export const LOCAL_MARK = 'L';
