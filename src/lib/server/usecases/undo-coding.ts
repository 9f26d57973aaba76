import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { isUuid } from '../is-uuid.ts';
import { codingLock } from '../coding/decide.ts';
import { applyRules } from '../coding/apply-rules.ts';
import { takeBackRules } from '../coding/take-back.ts';
import type { Context } from '../context.ts';
import { inInstitution, inInstitutionAlone, type Tenant } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectBatchInForce, updateRulesReopened, type CodingRuleRow } from '../db/queries/coding-rules.ts';

export interface UndoneCoding {
	readonly clusters: number;
	readonly people: number;
}

/**
 * Takes back what was decided in one gesture: outcomes are again as they were, and the decisions that it replaced
 * hold again.
 */
export async function undoCoding(
	context: Context<StaffActor>,
	batchId: string
): Promise<Result<UndoneCoding>> {
	ensureCan(context.actor, 'coding.write');
	const gone = fail({ code: 'coding.batch-gone', found: quoteFound(batchId) });
	if (!isUuid(batchId)) return gone;
	const { institutionId } = context.actor;
	const [first] = await inInstitution(context.database, institutionId, (tenant) =>
		selectBatchInForce(tenant, batchId)
	);
	if (!first || !can(context.actor, 'coding.write', first.programmeId)) return gone;
	const lock = { institutionId, alone: codingLock(first.programmeId) };
	return inInstitutionAlone(context.database, lock, async (tenant) => {
		const rules = await selectBatchInForce(tenant, batchId);
		return rules.length === 0 ? gone : ok(await takeBackBatch(tenant, context, rules));
	});
}

async function takeBackBatch(
	tenant: Tenant,
	context: Context<StaffActor>,
	rules: readonly CodingRuleRow[]
): Promise<UndoneCoding> {
	const ids = rules.map(({ id }) => id);
	const people = await takeBackRules(tenant, context, ids);
	const superseded = rules.flatMap(({ supersedes }) => supersedes ?? []);
	const reopened = superseded.length > 0 ? await updateRulesReopened(tenant, superseded) : [];
	for (const [field, again] of Map.groupBy(reopened, (rule) => rule.field)) {
		const [{ programmeId }] = again as [CodingRuleRow, ...CodingRuleRow[]];
		await applyRules(tenant, context, { programmeId, field, rules: again });
	}
	await appendAudit(tenant, context, {
		action: 'coding.undone',
		target: `coding:${rules[0]?.batchId ?? ''}`,
		details: { clusters: rules.length, people, reopened: reopened.length }
	});
	return { clusters: rules.length, people };
}
