import type { Tenant } from '../client.ts';
import { insertCohorts, insertProgrammes, type NewCohort, type NewProgramme } from './programmes.ts';

/** A programme with its cohorts, as an import finds them. */
export interface ProgrammePlace {
	readonly id: string;
	readonly code: string;
	readonly international: boolean;
	readonly level: number | null;
	readonly diploma: string | null;
	readonly domain: string | null;
	/** Year → id. */
	readonly cohorts: Readonly<Record<string, string>>;
	/** Ids of the cohorts that hold awards. */
	readonly held: readonly string[];
}

/** Every programme of the institution with its cohorts. */
export async function selectProgrammePlaces({
	sql,
	institutionId
}: Tenant): Promise<readonly ProgrammePlace[]> {
	return sql<ProgrammePlace[]>`
		select p.id, p.code, p.international, p.level, p.diploma, p.domain,
			coalesce((
				select jsonb_object_agg(c.year, c.id) from cohorts c
				where c.institution_id = ${institutionId} and c.programme_id = p.id
			), '{}') as cohorts,
			array(
				select c.id::text from cohorts c
				where c.institution_id = ${institutionId} and c.programme_id = p.id and exists (
					select from awards a where a.institution_id = ${institutionId} and a.cohort_id = c.id
				)
			) as held
		from programmes p where p.institution_id = ${institutionId}`;
}

export async function insertPlaces(
	tenant: Tenant,
	programmes: readonly NewProgramme[],
	cohorts: readonly NewCohort[]
): Promise<void> {
	await insertProgrammes(tenant, programmes);
	await insertCohorts(tenant, cohorts);
}

/**
 * One import, or undo, of an institution at a time: a plan stays true until it is carried out. What changes in
 * the rest of the transaction is marked as no correction by hand.
 */
export async function lockImports({ sql, institutionId }: Tenant): Promise<void> {
	await sql`select set_config('app.importing', 'on', true)`;
	await sql`select pg_advisory_xact_lock(hashtextextended(${`import:${institutionId}`}, 0))`;
}
