import { and, eq } from 'drizzle-orm';
import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import type { Tenant } from '../client.ts';
import { codingRules, secondCodings } from '../schema/codings.ts';

/** A decision, and what a second person made of the same text. */
export interface CodedTwice {
	readonly ruleId: string;
	readonly clusterKey: string;
	readonly rawText: string;
	readonly firstCode: string;
	/** Account; empty for the operator. */
	readonly firstBy: string;
	readonly firstName: string | null;
	readonly secondCode: string | null;
	readonly secondBy: string | null;
	readonly secondName: string | null;
	readonly settledCode: string | null;
	readonly settledName: string | null;
}

/**
 * Decisions of a programme that hold or that a second reading changed, the newest first, each with the second
 * reading where there is one.
 */
export async function selectCodedTwice(
	{ sql, institutionId }: Tenant,
	{ programmeId, field }: { readonly programmeId: string; readonly field: CodingList }
): Promise<readonly CodedTwice[]> {
	return sql<CodedTwice[]>`
		select r.id as "ruleId", r.cluster_key as "clusterKey", r.raw_text as "rawText", r.code as "firstCode",
			r.decided_by as "firstBy", u.name as "firstName", s.code as "secondCode", s.coded_by as "secondBy",
			v.name as "secondName", s.settled_code as "settledCode", w.name as "settledName"
		from coding_rules r
		left join second_codings s on s.institution_id = ${institutionId} and s.rule_id = r.id
		left join users u on u.id = r.decided_by
		left join users v on v.id = s.coded_by
		left join users w on w.id = s.settled_by
		where r.institution_id = ${institutionId} and r.programme_id = ${programmeId} and r.field = ${field}
			and (r.ended_at is null or s.settled_code is not null)
		order by r.id desc`;
}

export interface NewSecondCoding {
	readonly id: string;
	readonly ruleId: string;
	readonly code: string;
	readonly codedBy: string;
	readonly codedAt: Date;
}

/** @returns false when somebody has read this decision a second time already */
export async function insertSecondCoding(
	{ db, institutionId }: Tenant,
	row: NewSecondCoding
): Promise<boolean> {
	const made = await db
		.insert(secondCodings)
		.values({ ...row, institutionId })
		.onConflictDoNothing()
		.returning({ id: secondCodings.id });
	return made.length > 0;
}

export async function updateSecondCodingSettled(
	{ db, institutionId }: Tenant,
	ruleId: string,
	settled: { readonly settledCode: string; readonly settledBy: string; readonly settledAt: Date }
): Promise<void> {
	await db
		.update(secondCodings)
		.set(settled)
		.where(and(eq(secondCodings.institutionId, institutionId), eq(secondCodings.ruleId, ruleId)));
}

/** The programme of a decision; undefined when there is none. */
export async function selectRule(
	{ db, institutionId }: Tenant,
	ruleId: string
): Promise<typeof codingRules.$inferSelect | undefined> {
	const [found] = await db
		.select()
		.from(codingRules)
		.where(and(eq(codingRules.institutionId, institutionId), eq(codingRules.id, ruleId)));
	return found;
}
