import type { AskedWave } from '#lib/domain/outcomes/frame-outcome.ts';
import type { Tenant } from '../client.ts';
import { awardColumns, type AwardRow } from './award-facts.ts';
import type { OwnScope } from './own-data.ts';

/**
 * Waits for whoever is writing to one of these invitations, and keeps others out until the transaction ends: the
 * same lock as `inInstitutionAlone` takes for one.
 */
export async function lockInvitations(
	{ sql, institutionId }: Tenant,
	invitationIds: readonly string[]
): Promise<void> {
	await sql`
		select pg_advisory_xact_lock(hashtextextended(${institutionId} || id, 0))
		from unnest(${[...invitationIds]}::text[]) id order by id`;
}

/** What was erased, in numbers. */
export interface Erased {
	readonly responses: number;
	readonly contacts: number;
	readonly codings: number;
}

interface Erasing extends Pick<OwnScope, 'personId' | 'awardIds' | 'invitationIds'> {
	/** Questions whose answer became the situation at entry of the award. */
	readonly entryQuestions: readonly string[];
	readonly at: Date;
}

/**
 * Erases what a person said, wrote, and can be reached at, with what imports kept of it; stops every contact for
 * good. The awards stay, and so does the name they were given to, both marked, so that no import brings anything
 * back. The caller rewrites the outcomes.
 */
export async function deleteOwnData(
	{ sql, institutionId }: Tenant,
	{ personId, awardIds, invitationIds, entryQuestions, at }: Erasing
): Promise<Erased> {
	const awards = sql`any(${[...awardIds]}::uuid[])`;
	const invitations = sql`any(${[...invitationIds]}::uuid[])`;
	await sql`
		update awards set entry_job = null, attributes = '{}', erased_at = ${at.toISOString()}::timestamptz,
			entry_situation = case when exists (
				select from responses r
				join invitations i on i.institution_id = r.institution_id and i.id = r.invitation_id
				where r.institution_id = ${institutionId} and i.award_id = awards.id
					and jsonb_exists_any(r.current, ${[...entryQuestions]}::text[])
			) then 'not-asked' else entry_situation end
		where institution_id = ${institutionId} and id = ${awards}`;
	// The history of answers goes with its response.
	const responses = await sql`
		delete from responses where institution_id = ${institutionId} and invitation_id = ${invitations}`;
	const codings =
		await sql`delete from codings where institution_id = ${institutionId} and award_id = ${awards}`;
	await sql`
		update import_rows set previous = null, action = 'unchanged'
		where institution_id = ${institutionId} and award_id = ${awards}`;
	await sql`delete from calls where institution_id = ${institutionId} and invitation_id = ${invitations}`;
	const contacts =
		await sql`delete from contacts where institution_id = ${institutionId} and person_id = ${personId}`;
	await sql`
		update persons set birth_year = null, objected_at = coalesce(objected_at, ${at.toISOString()}::timestamptz),
			erased_at = ${at.toISOString()}::timestamptz
		where institution_id = ${institutionId} and id = ${personId}`;
	await sql`
		update invitations set stopped = 'erased'
		where institution_id = ${institutionId} and id = ${invitations}`;
	return { responses: responses.count, contacts: contacts.count, codings: codings.count };
}

/** An outcome to be written again, with the facts of its award. */
export type OutcomeToRewrite = AwardRow & AskedWave;

/** The outcomes of some awards, as the waves that were asked. */
export async function selectOutcomesToRewrite(
	tenant: Tenant,
	awardIds: readonly string[]
): Promise<readonly OutcomeToRewrite[]> {
	const { sql, institutionId } = tenant;
	return sql<OutcomeToRewrite[]>`
		select ${awardColumns(tenant)}, o.wave_months as "waveMonths", o.reference_date::text as "referenceDate"
		from outcomes o
		join awards a on a.institution_id = o.institution_id and a.id = o.award_id
		join programmes p on p.institution_id = a.institution_id and p.id = a.programme_id
		join cohorts co on co.institution_id = a.institution_id and co.id = a.cohort_id
		where o.institution_id = ${institutionId} and o.award_id = any(${[...awardIds]}::uuid[])
		order by o.award_id, o.wave_months`;
}
