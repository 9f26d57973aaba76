import { comparisonsOf, holds, type Condition, type Facts } from './condition.ts';
import type { Questionnaire } from './questionnaire.ts';
import { typeOf, type Item } from './question-types/index.ts';
import { subsetsOf } from './subsets.ts';

/**
 * Every way through a questionnaire, extras included, as the questions asked. Answers that decide the same are
 * tried once, so the number of ways depends on the conditions and not on the number of choices.
 */
export function pathsOf({ items }: Questionnaire, facts: Facts): readonly (readonly Item[])[] {
	const conditions = items.flatMap(({ when }) => (when ? comparisonsOf(when) : []));
	const paths: (readonly Item[])[] = [];
	const walk = (at: number, asked: readonly Item[], codes: ReadonlyMap<string, readonly string[]>): void => {
		const item = items[at];
		if (!item) {
			paths.push(asked);
			return;
		}
		const known = { facts, codesOf: (question: string) => codes.get(question) ?? [] };
		if (item.when && holds(item.when, known) !== true) {
			walk(at + 1, asked, codes);
			return;
		}
		const path = [...asked, item];
		for (const given of decidingAnswers(item, conditions)) {
			const stops = item.stops?.some((code) => given.includes(code)) ?? false;
			if (stops) paths.push(path);
			else walk(at + 1, path, new Map([...codes, [item.code, given]]));
		}
	};
	walk(0, [], new Map());
	return paths;
}

type Comparison = ReturnType<typeof comparisonsOf>[number];

/** One answer for each way in which the conditions can see this question. */
function decidingAnswers(item: Item, comparisons: readonly Comparison[]): readonly (readonly string[])[] {
	const classes = answerClasses(item, comparisons);
	return classes.length === 0 ? [[]] : classes.map(({ given }) => given);
}

/** Answers that every condition sees alike: one of them, and all the single codes among them. */
export interface AnswerClass {
	readonly given: readonly string[];
	readonly alike: readonly string[];
}

/** The answers to a question in as many classes as the conditions tell apart; none when it has no codes. */
export function answerClasses(item: Item, comparisons: readonly Condition[]): readonly AnswerClass[] {
	const codes = typeOf(item).codes?.all(item) ?? [];
	const about = [...comparisons.filter((part) => isAbout(part, item)), { in: item.stops ?? [] }];
	const alone = (item.optional ? [...codes, 'refused'] : codes).map((code) => [code]);
	const together = typeOf(item).codes?.several ? severalOf(codes, about) : [];
	const seen = new Map<string, AnswerClass>();
	for (const given of [...alone, ...together]) {
		const name = about.map((part) => part.in.some((code) => given.includes(code))).join();
		const alike = [...(seen.get(name)?.alike ?? []), ...(given.length === 1 ? given : [])];
		seen.set(name, { given, alike });
	}
	return [...seen.values()];
}

/** Answers of several codes that are compared with something. */
function severalOf(codes: readonly string[], about: readonly { readonly in: readonly string[] }[]) {
	const wanted = codes.filter((code) => about.some((part) => part.in.includes(code)));
	return subsetsOf(wanted).filter((given) => given.length > 1);
}

function isAbout(part: Condition, item: Item): part is Extract<Condition, { readonly question: string }> {
	return 'question' in part && part.question === item.code;
}
