import type { Database } from '#lib/server/db/client.ts';

/** Thirteen counts of the dashboard and the quartiles of pay in one statement, filtered on three columns. */
export async function countInOneStatement({ sql }: Database, institutionId: string): Promise<void> {
	await sql`
		select count(*) filter (where o.situation = 'employed') as employed,
			count(*) filter (where o.situation = 'unemployed') as unemployed,
			count(*) filter (where o.situation = 'study') as study,
			count(*) filter (where o.usable = 'yes') as usable,
			count(*) filter (where o.neutralised <> 'none') as neutralised,
			count(*) filter (where o.target = 'yes') as target,
			count(*) filter (where o.contract = 'CDI') as permanent,
			count(*) filter (where o.contract = 'CDD') as fixed_term,
			count(*) filter (where o.working_time = 'full') as full_time,
			count(*) filter (where o.structure = 'S1') as structure,
			count(*) filter (where o.job_family = 'M1') as family,
			count(*) filter (where o.mode = 'web') as web,
			count(*) filter (where o.collection = 'no-contact') as silent,
			percentile_disc(array[0.25, 0.5, 0.75]) within group (order by o.net_monthly_euros) as pay
		from outcomes o
		join awards a on a.institution_id = o.institution_id and a.id = o.award_id
		where o.institution_id = ${institutionId} and a.sex = 'F' and a.entry_situation = 'DE'
			and a.centre <> 'Centre 3'`;
}
