import { targetOfFamily } from '#lib/domain/coding/work/target-proposal.ts';
import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import type { TargetDecision } from '#lib/domain/coding/work/coding-rule.ts';
import type { Context } from '../context.ts';
import type { Tenant } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { insertCodingRules, selectRulesInForce, type NewCodingRule } from '../db/queries/coding-rules.ts';
import { applyRules } from './apply-rules.ts';
import type { CodedProgramme } from './find-programme.ts';
import { takeBackRules } from './take-back.ts';
import { userOf } from './user-of.ts';

/** A code for every text of a cluster. */
export interface ClusterDecision {
	readonly clusterKey: string;
	/** One of its texts, as it was written. */
	readonly rawText: string;
	readonly code: string;
	/** As the family says, unless given. */
	readonly target?: TargetDecision | undefined;
	readonly reason: string;
}

export interface Decided {
	/** What takes all of them back together. */
	readonly batchId: string;
	readonly clusters: number;
	readonly people: number;
}

/** One writer at a time for a programme, so that a decision is never taken on what another one is changing. */
export function codingLock(programmeId: string): string {
	return `coding:${programmeId}`;
}

/**
 * Keeps decisions as rules and applies them. A decision on texts that have one already supersedes it: what the
 * earlier one gave is taken back first.
 */
export async function decideClusters(
	tenant: Tenant,
	context: Context,
	{
		programme,
		field,
		decisions
	}: {
		readonly programme: CodedProgramme;
		readonly field: CodingList;
		readonly decisions: readonly ClusterDecision[];
	}
): Promise<Decided> {
	const programmeId = programme.id;
	const inForce = await selectRulesInForce(tenant, { programmeId, field });
	const earlier = new Map(inForce.map((rule) => [rule.clusterKey, rule.id]));
	const batchId = context.newId();
	const rules = decisions.map((decision): NewCodingRule & { readonly id: string } => ({
		id: context.newId(),
		batchId,
		programmeId,
		field,
		clusterKey: decision.clusterKey,
		rawText: decision.rawText,
		code: decision.code,
		target:
			field === 'structure'
				? 'undecided'
				: (decision.target ?? targetOfFamily(decision.code, programme.targetJobs)),
		reason: decision.reason,
		edition: programme.edition,
		decidedBy: userOf(context.actor),
		decidedAt: context.now(),
		supersedes: earlier.get(decision.clusterKey) ?? null
	}));
	const superseded = rules.flatMap(({ supersedes }) => supersedes ?? []);
	if (superseded.length > 0) await takeBackRules(tenant, context, superseded);
	await insertCodingRules(tenant, rules);
	const people = await applyRules(tenant, context, { programmeId, field, rules });
	await appendAudit(tenant, context, {
		action: 'coding.decided',
		target: `coding:${batchId}`,
		details: { programme: programmeId, field, clusters: rules.length, people, superseded: superseded.length }
	});
	return { batchId, clusters: rules.length, people };
}
