import type { Bilingual } from '../programmes/programme.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Item, QuestionTypeName } from './question-types/index.ts';
import { screensOf } from './screens.ts';

/** A slow reader on a telephone. */
const WORDS_A_MINUTE = 200;
const SECONDS_A_CHOICE = 4;

/**
 * Seconds that answering takes by the reading model: every word that is new to the reader at 200 words a minute,
 * and 4 seconds for each choice to make. What stands on every page (“Continuer”, “Je préfère ne pas répondre”) is
 * read once and not counted; a list that is opened is searched, not read.
 */
export function readingSeconds(
	questionnaire: Questionnaire,
	items: readonly Item[],
	locale: keyof Bilingual
): number {
	const titles = screensOf(questionnaire, items).flatMap(({ title }) => (title ? [title] : []));
	const texts = [...titles, ...items.flatMap(textsOf)].map((text) => text[locale]);
	const words = texts.reduce((sum, text) => sum + countWords(text), 0);
	const facts = new Set(texts.flatMap((text) => text.match(PLACEHOLDER) ?? [])).size * WORDS_OF_A_FACT;
	const own = items.reduce((sum, { type }) => sum + (OWN_WORDS[type] ?? 0), 0);
	const choices = items.reduce((sum, item) => sum + choicesOf(item), 0);
	return ((words + own + facts) * 60) / WORDS_A_MINUTE + choices * SECONDS_A_CHOICE;
}

/** Words that a type brings: “Oui”, “Non”; “Montant en euros”, “net par mois”… */
const OWN_WORDS: Partial<Record<QuestionTypeName, number>> = {
	'yes-no': 2,
	unchanged: 8,
	month: 2,
	date: 3,
	'place-of-work': 7,
	pay: 32
};

const OWN_CHOICES: Partial<Record<QuestionTypeName, number>> = {
	month: 2,
	date: 3,
	'place-of-work': 2,
	pay: 3,
	// Most people tick two boxes.
	multiple: 2
};

function choicesOf(item: Item): number {
	if (item.type === 'matrix') return item.rows.length;
	if (item.type === 'ranking') return item.places;
	if (item.type === 'information') return 0;
	return OWN_CHOICES[item.type] ?? 1;
}

/** Every text of an item that is seen without opening anything. */
function textsOf(item: Item): readonly Bilingual[] {
	const closed = item.type === 'ranking' || (item.type === 'single' && item.list);
	const choices = 'choices' in item && !closed ? item.choices : [];
	return [
		item.label,
		...(item.hint ? [item.hint] : []),
		...choices.flatMap(({ label, help }) => (help ? [label, help] : [label])),
		...(item.type === 'matrix' ? item.rows.map(({ label }) => label) : []),
		...(item.type === 'scale' ? [item.ends.least, item.ends.most] : [])
	];
}

/** The date, the award: three words or so, new the first time that they are read. */
const PLACEHOLDER = /\{\w+\}/g;
const WORDS_OF_A_FACT = 3;

function countWords(text: string): number {
	return text
		.replaceAll(PLACEHOLDER, '')
		.split(/\s+/u)
		.filter((word) => /[\p{L}\d]/u.test(word)).length;
}
