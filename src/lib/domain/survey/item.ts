import * as v from 'valibot';
import { conditionSchema } from './condition.ts';

/** Of any text of a questionnaire, in characters. */
export const LONGEST_TEXT = 300;
/** What a question may offer. */
export const MOST_CHOICES = 60;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_TEXT));

/** A text of a questionnaire, in both languages: one that is missing does not parse. */
export const bilingual = v.strictObject({ fr: text, en: text });

/** Codes are what answers, conditions and exports hold; labels may change, codes may not. */
const QUESTION_CODE = /^[A-Z][A-Z0-9]{0,11}$/;
export const questionCode = v.pipe(v.string(), v.regex(QUESTION_CODE));
const choiceCode = v.pipe(v.string(), v.regex(/^[A-Z0-9][A-Z0-9_]{0,39}$/));

/** Can this be the code of a question? For what comes from an address. */
export function isQuestionCode(text: string): boolean {
	return QUESTION_CODE.test(text);
}

/** What every item of a questionnaire has, whatever its type. */
export const itemEntries = {
	code: questionCode,
	/** The question, as the title of its page. May hold `{ref}`, the date asked about, and other `PLACEHOLDERS`. */
	label: bilingual,
	/** What the answer is called where all are read again: “Statut”, “Employeur”. */
	short: bilingual,
	hint: v.exactOptional(bilingual),
	/** Of the minimum set, which makes an answer usable. */
	star: v.exactOptional(v.boolean(), false),
	/** Asked after the answers are sent, of whoever has another minute. Such items come last. */
	extra: v.exactOptional(v.boolean(), false),
	/** “Je préfère ne pas répondre” is offered, and is an answer. */
	optional: v.exactOptional(v.boolean(), false),
	/** Asked only when this holds; always when there is none. */
	when: v.exactOptional(conditionSchema),
	/** Answers after which nothing more is asked: the person is not the one who is meant. */
	stops: v.exactOptional(v.pipe(v.array(choiceCode), v.minLength(1), v.maxLength(20), v.readonly())),
	/** The part of the outcome that the answer becomes: a name of `outcomes/feeds`. */
	feeds: v.exactOptional(v.pipe(v.string(), v.maxLength(40)))
} as const;

/** One of the answers that a question offers. */
export const choice = v.strictObject({
	code: choiceCode,
	label: bilingual,
	/** One line under the label. */
	help: v.exactOptional(bilingual)
});

export const choices = v.pipe(v.array(choice), v.minLength(2), v.maxLength(MOST_CHOICES), v.readonly());

/** The part of an item that does not depend on its type. */
export type ItemBase = v.InferOutput<v.StrictObjectSchema<typeof itemEntries, undefined>> & {
	readonly type: string;
};
