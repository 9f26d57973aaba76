import type { Condition, FactName } from '../condition.ts';
import { OUTCOME_CODES } from '../../outcomes/codes.ts';
import { possibleCodes } from '../check-conditions.ts';
import type { DraftItem, QuestionnaireDraft } from '../drafts/draft.ts';
import type { Item } from '../question-types/index.ts';

/** A condition as it is read: some rules, of which all must hold, or one. */
export interface Rules {
	readonly join: 'all' | 'any';
	readonly rules: readonly Condition[];
}

/** What a rule compares: the answer to a question, or a fact. */
export type RuleSubject = { readonly question: string } | { readonly fact: FactName };

/** The rules that a condition is made of; none when the question is asked of everybody. */
export function rulesOf(condition: Condition | undefined): Rules {
	if (condition === undefined) return { join: 'all', rules: [] };
	if ('all' in condition) return { join: 'all', rules: condition.all };
	if ('any' in condition) return { join: 'any', rules: condition.any };
	return { join: 'all', rules: [condition] };
}

/** The condition that some rules make; undefined for none. */
export function conditionOf({ join, rules }: Rules): Condition | undefined {
	const [only, ...others] = rules;
	if (!only) return undefined;
	if (others.length === 0) return only;
	return join === 'all' ? { all: rules } : { any: rules };
}

/** “S1 is EMP or REC”, or that it is not. */
export function ruleOf(
	subject: RuleSubject,
	{ codes, negated }: { readonly codes: readonly string[]; readonly negated: boolean }
): Condition {
	const compared = { ...subject, in: codes };
	return negated ? { not: compared } : compared;
}

/** Questions that a rule of this one may compare: those asked before it. */
export function earlierItems({ items }: QuestionnaireDraft, code: string): QuestionnaireDraft['items'] {
	return items.slice(
		0,
		Math.max(
			0,
			items.findIndex((item) => item.code === code)
		)
	);
}

/** The codes that a rule may compare; none for a question whose answer is free. They depend on no text. */
export function comparableCodes(item: DraftItem): readonly string[] {
	return possibleCodes(item as unknown as Item) ?? [];
}

/** The codes of a fact that a rule may compare, the waves being those of the draft. */
export function factCodes(fact: FactName, { waves = [] }: QuestionnaireDraft): readonly string[] {
	if (fact === 'wave') return waves.map(String);
	return fact === 'earlier' ? ['YES', 'NO'] : OUTCOME_CODES.entrySituation;
}
