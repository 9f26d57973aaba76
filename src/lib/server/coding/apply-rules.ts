import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import type { CodingRule } from '#lib/domain/coding/work/coding-rule.ts';
import { recode, type CodeChange } from '#lib/domain/coding/work/recode.ts';
import type { Context } from '../context.ts';
import type { Tenant } from '../db/client.ts';
import {
	selectWaitingOutcomes,
	updateOutcomeCodes,
	type CodableOutcome
} from '../db/queries/codable-outcomes.ts';
import { selectWaitingTexts } from '../db/queries/coding-texts.ts';
import { insertCodings, type NewCoding } from '../db/queries/codings.ts';
import { userOf } from './user-of.ts';
import { keyOf } from './tools.ts';

export interface AppliedRules {
	readonly programmeId: string;
	readonly field: CodingList;
	readonly rules: readonly CodingRule[];
}

/**
 * Gives every waiting text that a rule is about its code, and derives the outcomes again.
 *
 * A target that somebody has decided on stays as it is.
 *
 * @returns the number of people coded
 */
export async function applyRules(
	tenant: Tenant,
	context: Context,
	{ programmeId, field, rules }: AppliedRules
): Promise<number> {
	const byKey = new Map(rules.map((rule) => [rule.clusterKey, rule]));
	const waiting = await selectWaitingTexts(tenant, { programmeId, field });
	const byText = new Map<string, CodingRule>();
	for (const { text } of waiting) {
		const rule = byKey.get(keyOf(text));
		if (rule) byText.set(text, rule);
	}
	const outcomes = await selectWaitingOutcomes(tenant, { programmeId, field, texts: [...byText.keys()] });
	const coded = outcomes.flatMap((outcome) => {
		const rule = byText.get(codedText(outcome, field));
		return rule ? [{ outcome, rule, changes: changesOf(outcome, rule) }] : [];
	});
	await updateOutcomeCodes(
		tenant,
		coded.map(({ outcome, changes }) => recode(outcome, changes, outcome))
	);
	await insertCodings(
		tenant,
		coded.flatMap(({ outcome, rule, changes }) =>
			changes.map((change) => ({
				...codingOf(outcome, change, context),
				rawText: codedText(outcome, field),
				ruleId: rule.id,
				reason: rule.reason,
				edition: rule.edition
			}))
		)
	);
	return coded.length;
}

/** The text that a list is coded from, as `CODED_TEXT_SQL` has it. */
export function codedText({ jobTitle, employer }: CodableOutcome, field: CodingList): string {
	return field === 'structure' && employer !== '' ? employer : jobTitle;
}

function changesOf(outcome: CodableOutcome, rule: CodingRule): readonly CodeChange[] {
	const family = { field: rule.field, code: rule.code };
	if (rule.field !== 'jobFamily' || rule.target === 'undecided' || outcome.target !== 'undecided') {
		return [family];
	}
	return [family, { field: 'target', code: rule.target }];
}

/** What is kept of a change, whoever made it. */
export function codingOf(
	outcome: CodableOutcome,
	{ field, code }: CodeChange,
	context: Context
): Pick<
	NewCoding,
	'id' | 'awardId' | 'waveMonths' | 'field' | 'code' | 'previousCode' | 'codedBy' | 'codedAt'
> {
	return {
		id: context.newId(),
		awardId: outcome.awardId,
		waveMonths: outcome.waveMonths,
		field,
		code,
		previousCode: outcome[field],
		codedBy: userOf(context.actor),
		codedAt: context.now()
	};
}
