import { recode } from '#lib/domain/coding/work/recode.ts';
import type { Context } from '../context.ts';
import type { Tenant } from '../db/client.ts';
import { selectOutcomesAt, updateOutcomeCodes } from '../db/queries/codable-outcomes.ts';
import { updateRulesEnded } from '../db/queries/coding-rules.ts';
import { selectCodingsOfRules, updateCodingsUndone, type CodingRow } from '../db/queries/codings.ts';
import { userOf } from './user-of.ts';

/**
 * Ends rules and gives the people they coded what stood there before. A code that somebody changed since is
 * left as it is.
 *
 * @returns the number of people whose codes went back
 */
export async function takeBackRules(
	tenant: Tenant,
	context: Context,
	ruleIds: readonly string[]
): Promise<number> {
	const by = { by: userOf(context.actor), at: context.now() };
	const given = await selectCodingsOfRules(tenant, ruleIds);
	const restored = await restoreCodes(tenant, given);
	await updateCodingsUndone(
		tenant,
		given.map(({ id }) => id),
		by
	);
	await updateRulesEnded(tenant, ruleIds, by);
	return restored;
}

async function restoreCodes(tenant: Tenant, given: readonly CodingRow[]): Promise<number> {
	const byPlace = Map.groupBy(given, placeOf);
	const outcomes = await selectOutcomesAt(tenant, given);
	const restored = outcomes.flatMap((outcome) => {
		const changes = (byPlace.get(placeOf(outcome)) ?? [])
			.filter(({ field, code }) => outcome[field] === code)
			.map(({ field, previousCode }) => ({ field, code: previousCode }));
		return changes.length === 0 ? [] : [recode(outcome, changes, outcome)];
	});
	await updateOutcomeCodes(tenant, restored);
	return restored.length;
}

function placeOf({ awardId, waveMonths }: { awardId: string; waveMonths: number }): string {
	return `${awardId} ${String(waveMonths)}`;
}
