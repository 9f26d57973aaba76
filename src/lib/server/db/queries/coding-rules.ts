import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import type { CodingRule } from '#lib/domain/coding/work/coding-rule.ts';
import type { Tenant } from '../client.ts';
import { codingRules } from '../schema/codings.ts';

export type CodingRuleRow = typeof codingRules.$inferSelect;
export type NewCodingRule = Omit<typeof codingRules.$inferInsert, 'institutionId' | 'endedBy' | 'endedAt'>;

/** Rules added in one statement, so many that its parameters are never too many. */
const AT_ONCE = 2000;

export async function insertCodingRules(tenant: Tenant, rules: readonly NewCodingRule[]): Promise<void> {
	const rows = rules.map((rule) => ({ ...rule, institutionId: tenant.institutionId }));
	for (let start = 0; start < rows.length; start += AT_ONCE) {
		await tenant.db.insert(codingRules).values(rows.slice(start, start + AT_ONCE));
	}
}

/** The rules of a programme that are in force. */
export async function selectRulesInForce(
	{ db, institutionId }: Tenant,
	{ programmeId, field }: { readonly programmeId: string; readonly field: CodingList }
): Promise<readonly CodingRule[]> {
	return db
		.select({
			id: codingRules.id,
			field: codingRules.field,
			clusterKey: codingRules.clusterKey,
			rawText: codingRules.rawText,
			code: codingRules.code,
			target: codingRules.target,
			reason: codingRules.reason,
			edition: codingRules.edition
		})
		.from(codingRules)
		.where(
			and(
				eq(codingRules.institutionId, institutionId),
				eq(codingRules.programmeId, programmeId),
				eq(codingRules.field, field),
				isNull(codingRules.endedAt)
			)
		);
}

/** The rules made in one gesture that are in force. */
export async function selectBatchInForce(
	{ db, institutionId }: Tenant,
	batchId: string
): Promise<readonly CodingRuleRow[]> {
	return db
		.select()
		.from(codingRules)
		.where(
			and(
				eq(codingRules.institutionId, institutionId),
				eq(codingRules.batchId, batchId),
				isNull(codingRules.endedAt)
			)
		);
}

export async function updateRulesEnded(
	{ db, institutionId }: Tenant,
	ids: readonly string[],
	{ by, at }: { readonly by: string; readonly at: Date }
): Promise<void> {
	await db
		.update(codingRules)
		.set({ endedBy: by, endedAt: at })
		.where(and(eq(codingRules.institutionId, institutionId), inArray(codingRules.id, [...ids])));
}

/** Puts rules back in force: those that an undone decision had replaced. */
export async function updateRulesReopened(
	{ db, institutionId }: Tenant,
	ids: readonly string[]
): Promise<readonly CodingRuleRow[]> {
	return db
		.update(codingRules)
		.set({ endedBy: null, endedAt: null })
		.where(and(eq(codingRules.institutionId, institutionId), inArray(codingRules.id, [...ids])))
		.returning();
}

/** A decision as its history tells it. */
export interface RuleStory {
	readonly id: string;
	readonly batchId: string;
	readonly field: CodingList;
	readonly rawText: string;
	readonly code: string;
	readonly target: CodingRuleRow['target'];
	readonly reason: string;
	readonly edition: number;
	/** Name of the account; null for the operator at the command line. */
	readonly decidedBy: string | null;
	/** ISO instant. */
	readonly decidedAt: string;
	readonly endedBy: string | null;
	readonly endedAt: string | null;
	/** People who have this code by it, now. */
	readonly people: number;
}

/** Decisions of a programme, the newest first. */
export async function selectRuleStories(
	{ sql, institutionId }: Tenant,
	{
		programmeId,
		field,
		limit
	}: { readonly programmeId: string; readonly field: CodingList; readonly limit: number }
): Promise<readonly RuleStory[]> {
	const instant = (column: string) =>
		sql`to_char(${sql(`r.${column}`)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
	return sql<RuleStory[]>`
		select r.id, r.batch_id as "batchId", r.field, r.raw_text as "rawText", r.code, r.target, r.reason,
			r.edition, u.name as "decidedBy", ${instant('decided_at')} as "decidedAt", e.name as "endedBy",
			${instant('ended_at')} as "endedAt", (
				select count(*)::int from codings k
				where k.institution_id = ${institutionId} and k.rule_id = r.id and k.field = r.field
					and k.undone_at is null
			) as people
		from coding_rules r
		left join users u on u.id = r.decided_by
		left join users e on e.id = r.ended_by
		where r.institution_id = ${institutionId} and r.programme_id = ${programmeId} and r.field = ${field}
		order by r.id desc
		limit ${limit}`;
}
