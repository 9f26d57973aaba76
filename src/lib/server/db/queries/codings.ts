import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Tenant } from '../client.ts';
import { codings } from '../schema/codings.ts';

export type CodingRow = typeof codings.$inferSelect;
export type NewCoding = Omit<typeof codings.$inferInsert, 'institutionId' | 'undoneBy' | 'undoneAt'>;

/** Adds codings in one statement, whatever their number. */
export async function insertCodings(
	{ sql, institutionId }: Tenant,
	rows: readonly NewCoding[]
): Promise<void> {
	if (rows.length === 0) return;
	const given = JSON.stringify(
		rows.map((row) => ({
			id: row.id,
			award_id: row.awardId,
			wave_months: row.waveMonths,
			field: row.field,
			raw_text: row.rawText,
			code: row.code,
			previous_code: row.previousCode,
			proposal: row.proposal ?? null,
			rule_id: row.ruleId ?? null,
			reason: row.reason,
			edition: row.edition,
			coded_by: row.codedBy,
			coded_at: row.codedAt
		}))
	);
	await sql`
		insert into codings (institution_id, id, award_id, wave_months, field, raw_text, code, previous_code, proposal,
			rule_id, reason, edition, coded_by, coded_at)
		select ${institutionId}, g.id, g.award_id, g.wave_months, g.field, g.raw_text, g.code, g.previous_code,
			g.proposal, g.rule_id, g.reason, g.edition, g.coded_by, g.coded_at
		from jsonb_populate_recordset(null::codings, ${given}::text::jsonb) as g`;
}

/** What these rules gave, and nobody took back. */
export async function selectCodingsOfRules(
	{ db, institutionId }: Tenant,
	ruleIds: readonly string[]
): Promise<readonly CodingRow[]> {
	return db
		.select()
		.from(codings)
		.where(
			and(
				eq(codings.institutionId, institutionId),
				inArray(codings.ruleId, [...ruleIds]),
				isNull(codings.undoneAt)
			)
		);
}

/** A coding by its id; undefined when there is none. */
export async function selectCoding(
	{ db, institutionId }: Tenant,
	codingId: string
): Promise<CodingRow | undefined> {
	const [found] = await db
		.select()
		.from(codings)
		.where(and(eq(codings.institutionId, institutionId), eq(codings.id, codingId)));
	return found;
}

export async function updateCodingsUndone(
	{ sql, institutionId }: Tenant,
	ids: readonly string[],
	{ by, at }: { readonly by: string; readonly at: Date }
): Promise<void> {
	await sql`
		update codings set undone_by = ${by}, undone_at = ${at.toISOString()}::timestamptz
		where institution_id = ${institutionId} and id = any(${[...ids]}::uuid[])`;
}
