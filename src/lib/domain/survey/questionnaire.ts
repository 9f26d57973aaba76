import * as v from 'valibot';
import { quoteFound, type Problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { bilingual, questionCode } from './item.ts';
import { itemSchema, type Item } from './question-types/index.ts';

/** Version of the shape of a document. A document of another version is refused, never guessed at. */
export const DOCUMENT_FORMAT = 1;

/** Questions of one questionnaire. */
export const MOST_ITEMS = 200;

/** More would no longer be seen at once on a telephone. */
export const MOST_ON_A_PAGE = 3;

/** Neighbouring questions that are asked on one page. */
const page = v.strictObject({
	title: bilingual,
	items: v.pipe(v.array(questionCode), v.minLength(2), v.maxLength(MOST_ON_A_PAGE), v.readonly())
});

/** Everything of a document but the shape of its items. */
export const documentEntries = {
	format: v.literal(DOCUMENT_FORMAT),
	/** Names the questionnaire through all its versions: `standard.CASP`. */
	code: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/)),
	title: bilingual,
	/** Waves it is made for, in months after the award. */
	waves: v.pipe(
		v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120))),
		v.minLength(1),
		v.readonly()
	),
	/** Changed by the institution: campaigns ask it as it is, in place of the standard that its code names. */
	edited: v.exactOptional(v.literal(true)),
	/** Any other question has a page of its own. */
	pages: v.exactOptional(v.pipe(v.array(page), v.maxLength(100), v.readonly()), [])
} as const;

const schema = v.strictObject({
	...documentEntries,
	items: v.pipe(v.array(itemSchema), v.minLength(1), v.maxLength(MOST_ITEMS), v.readonly())
});

/** One version of a questionnaire: data, published once and never edited. */
export type Questionnaire = v.InferOutput<typeof schema>;

/**
 * Reads a questionnaire document.
 *
 * Only its shape is looked at; `checkQuestionnaire` says whether it makes sense, before it is published.
 */
export function parseQuestionnaire(document: unknown): Result<Questionnaire> {
	const parsed = v.safeParse(schema, document);
	if (parsed.success) return ok(parsed.output);
	const [first, ...others] = parsed.issues.map(problemOf);
	return fail(first ?? { code: 'questionnaire.shape' }, ...others);
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
	return {
		code: 'questionnaire.shape',
		at: v.getDotPath(issue) ?? 'questionnaire',
		found: quoteFound(issue.received)
	};
}

/** The item of a code; undefined when the questionnaire has none. */
export function findItem(questionnaire: Questionnaire, code: string): Item | undefined {
	return questionnaire.items.find((item) => item.code === code);
}
