import type { Problem } from '../shared/problem.ts';
import { OUTCOME_CODES } from '../outcomes/codes.ts';
import { comparisonsOf, holds, type Condition, type FactName } from './condition.ts';
import { typeOf, type Item } from './question-types/index.ts';
import { subsetsOf } from './subsets.ts';

type OnQuestion = Extract<Condition, { readonly question: string }>;
type OnFact = Extract<Condition, { readonly fact: string }>;

interface Around {
	readonly earlier: readonly Item[];
	readonly items: readonly Item[];
}

/** What would go wrong with the condition of an item: it can then never be decided, or never hold. */
export function checkCondition(item: Item, around: Around): readonly Problem[] {
	const { when, code } = item;
	if (!when) return [];
	const problems = comparisonsOf(when).flatMap((part) =>
		'question' in part ? checkComparison(code, part, around) : checkFact(code, part)
	);
	if (problems.length > 0 || canHold(when, around.earlier)) return problems;
	return [{ code: 'questionnaire.condition-never', at: code }];
}

function checkComparison(
	at: string,
	{ question, in: wanted }: OnQuestion,
	{ earlier, items }: Around
): readonly Problem[] {
	const asked = earlier.find(({ code }) => code === question);
	if (!asked) {
		const exists = items.some(({ code }) => code === question);
		const code = exists ? 'questionnaire.condition-later' : 'questionnaire.condition-unknown';
		return [{ code, at, found: question }];
	}
	const codes = possibleCodes(asked);
	if (!codes) return [{ code: 'questionnaire.condition-no-codes', at, found: question }];
	return wanted
		.filter((code) => !codes.includes(code))
		.map((code) => ({ code: 'questionnaire.condition-code', at, found: code, params: { question } }));
}

const FACT_CODES: Readonly<Record<Exclude<FactName, 'wave'>, readonly string[]>> = {
	entrySituation: OUTCOME_CODES.entrySituation,
	earlier: ['YES', 'NO']
};

function checkFact(at: string, { fact, in: wanted }: OnFact): readonly Problem[] {
	const isKnown = (code: string) =>
		fact === 'wave' ? /^(0|[1-9]\d{0,2})$/.test(code) : FACT_CODES[fact].includes(code);
	return wanted
		.filter((code) => !isKnown(code))
		.map((code) => ({ code: 'questionnaire.condition-code', at, found: code, params: { question: fact } }));
}

/** The codes that conditions may compare with an answer; undefined for a type that has none. */
export function possibleCodes(item: Item): readonly string[] | undefined {
	const codes = typeOf(item).codes?.all(item);
	return codes && item.optional ? [...codes, 'refused'] : codes;
}

/** More than this many cases are not tried: such a condition is taken as it is. */
const MOST_CASES = 20_000;

/** Is there any case in which it holds? All answers that it compares are tried with all facts. */
function canHold(condition: Condition, earlier: readonly Item[]): boolean {
	const cases = casesOf(condition, earlier);
	const count = [...cases.values()].reduce((product, options) => product * options.length, 1);
	return count > MOST_CASES || tryCases(condition, [...cases], new Map());
}

type Options = readonly (readonly string[])[];

/** What is compared → every state that matters: no answer, each code, several where there can be several. */
function casesOf(condition: Condition, earlier: readonly Item[]): Map<string, Options> {
	const cases = new Map<string, Options>();
	for (const part of comparisonsOf(condition)) {
		if ('question' in part) {
			const item = earlier.find(({ code }) => code === part.question);
			cases.set(part.question, item ? statesOf(item, condition) : [[]]);
		} else {
			const wanted = comparisonsOf(condition).flatMap((one) =>
				'fact' in one && one.fact === part.fact ? one.in : []
			);
			cases.set(
				`${FACT_MARK}${part.fact}`,
				[...new Set(wanted), ''].map((code) => [code])
			);
		}
	}
	return cases;
}

/** No code of a question begins so. */
const FACT_MARK = ' ';

function statesOf(item: Item, condition: Condition): Options {
	const single = (possibleCodes(item) ?? []).map((code) => [code]);
	if (!typeOf(item).codes?.several) return [[], ...single];
	const wanted = comparisonsOf(condition).flatMap((part) =>
		'question' in part && part.question === item.code ? part.in : []
	);
	return [[], ...single, ...subsetsOf([...new Set(wanted)])];
}

function tryCases(
	condition: Condition,
	[first, ...others]: readonly (readonly [string, Options])[],
	chosen: ReadonlyMap<string, readonly string[]>
): boolean {
	if (!first) return holdsFor(condition, chosen);
	const [name, options] = first;
	return options.some((codes) => tryCases(condition, others, new Map([...chosen, [name, codes]])));
}

function holdsFor(condition: Condition, chosen: ReadonlyMap<string, readonly string[]>): boolean {
	const fact = (name: FactName) => chosen.get(`${FACT_MARK}${name}`)?.[0] ?? '';
	return (
		holds(condition, {
			facts: { wave: fact('wave'), entrySituation: fact('entrySituation'), earlier: fact('earlier') },
			codesOf: (question) => chosen.get(question) ?? []
		}) === true
	);
}
