import type { OutcomeField } from '#lib/domain/outcomes/codes.ts';
import type { ProgrammeEdition } from '#lib/domain/programmes/programme.ts';
import type { Tenant } from '../client.ts';
import { conditionSql, parametersFor } from './condition-sql.ts';
import { FIELD_SQL, OF_INSTITUTION, OUTCOME_JOINS } from './outcome-fields.ts';

/** Which of these codes no outcome has, among the programmes that may be read. */
export async function selectUnknownCodes(
	tenant: Tenant,
	field: OutcomeField,
	codes: readonly string[],
	readable: 'all' | readonly string[]
): Promise<readonly string[]> {
	const parameters = parametersFor(tenant.institutionId);
	const scope = readable === 'all' ? 'true' : conditionSql({ field: 'programme', in: readable }, parameters);
	const text = `
		select asked.code from unnest(${parameters.add(codes)}::text[]) as asked(code)
		where not exists (
			select from ${OUTCOME_JOINS} where ${OF_INSTITUTION} and ${scope} and ${FIELD_SQL[field]} = asked.code
		)`;
	// postgres.js types parameters by what a tagged template may hold; these are texts and lists of texts.
	const rows = await tenant.sql.unsafe<{ code: string }[]>(text, parameters.values as string[]);
	return rows.map(({ code }) => code);
}

export interface JuryCount {
	readonly cohort: number;
	/** Holders: the jury list without the deceased, duplicates and people not certified. */
	readonly certified: number;
	readonly certifiedByVae: number;
}

/** The jury lists of a programme, newest first: what P must equal, whatever was surveyed. */
export async function selectJuryCounts(tenant: Tenant, programmeId: string): Promise<readonly JuryCount[]> {
	return tenant.sql<JuryCount[]>`
		select c.year as cohort,
			count(a.id) filter (where a.frame = 'eligible')::int as certified,
			count(a.id) filter (where a.frame = 'eligible' and a.route = 'VAE')::int as "certifiedByVae"
		from cohorts c
		left join awards a on a.institution_id = c.institution_id and a.cohort_id = c.id
		where c.institution_id = ${tenant.institutionId} and c.programme_id = ${programmeId}
		group by c.year
		order by c.year desc`;
}

/** Target jobs and structures of programmes, as their newest edition lists them. */
export type ProgrammeLists = Pick<ProgrammeEdition, 'targetJobs' | 'structures'>;

export async function selectProgrammeLists(
	tenant: Tenant,
	programmeIds: readonly string[]
): Promise<readonly ProgrammeLists[]> {
	const rows = await tenant.sql<{ content: ProgrammeLists }[]>`
		select distinct on (programme_id)
			jsonb_build_object('targetJobs', content -> 'targetJobs', 'structures', content -> 'structures') as content
		from programme_editions
		where institution_id = ${tenant.institutionId} and programme_id = any(${[...programmeIds]}::uuid[])
		order by programme_id, valid_from desc, edition desc`;
	return rows.map(({ content }) => content);
}
