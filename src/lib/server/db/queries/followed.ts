import { all, is, not, type Condition } from '#lib/domain/indicators/condition.ts';
import type { DefinitionSet } from '#lib/domain/indicators/definition-set.ts';
import type { CountedPair, CountedWait, Followed } from '#lib/domain/figures/paths/followed.ts';
import type { Tenant } from '../client.ts';
import { conditionSql, parametersFor, type Parameters } from './condition-sql.ts';
import { OF_INSTITUTION, OUTCOME_JOINS } from './outcome-fields.ts';

const SILENT = 'no-answer';

/**
 * People over all their waves: by their groups at each two of them, and by how long they waited for a first job.
 * Each award is there once, however often its graduate has answered; the earliest report of a first job stands, and
 * somebody who studies waits no longer than until the wave that told so (statistics 2.2).
 *
 * @param within without any wave
 */
export async function selectFollowed(
	tenant: Tenant,
	within: Condition,
	set: DefinitionSet
): Promise<Followed> {
	// One after the other: a transaction has one connection.
	const pairs = await selectPairs(tenant, within, set);
	const waits = await selectWaits(tenant, within, set);
	const base = await selectBase(tenant, within, set);
	return { pairs, waits, ...base };
}

async function selectPairs(tenant: Tenant, within: Condition, set: DefinitionSet) {
	const parameters = parametersFor(tenant.institutionId);
	const groups = set.dashboard.account.groups.filter(({ code }) => code !== SILENT);
	const place = groups
		.map(({ code, condition }) => `when ${conditionSql(condition, parameters)} then ${parameters.add(code)}`)
		.join(' ');
	const text = `
		with said as (
			select o.award_id, o.wave_months as wave, case ${place} end as place
			from ${OUTCOME_JOINS}
			where ${OF_INSTITUTION} and ${conditionSql(all(set.usable, within), parameters)}
		)
		select before.wave::int as "firstWave", after.wave::int as "secondWave",
			before.place as "first", after.place as "second", count(*)::int as people
		from said before
		join said after on after.award_id = before.award_id and after.wave > before.wave
		where before.place is not null and after.place is not null
		group by 1, 2, 3, 4`;
	return run<CountedPair>(tenant, text, parameters);
}

async function selectWaits(tenant: Tenant, within: Condition, set: DefinitionSet) {
	const parameters = parametersFor(tenant.institutionId);
	const waiting = conditionSql(not(is('situation', 'employed')), parameters);
	const studying = conditionSql(is('situation', 'study'), parameters);
	const text = `
		with people as (
			select min(o.months_to_first_job) as found, bool_and(${waiting}) as waiting,
				coalesce(min(o.wave_months) filter (where ${studying}), max(o.wave_months)) as followed
			from ${OUTCOME_JOINS}
			where ${OF_INSTITUTION} and ${conditionSql(all(set.usable, within), parameters)}
			group by o.award_id
		)
		select coalesce(found, followed)::float8 as months, found is not null as found, count(*)::int as people
		from people
		where found is not null or waiting
		group by 1, 2
		order by 1, 2`;
	return run<CountedWait>(tenant, text, parameters);
}

async function selectBase(tenant: Tenant, within: Condition, set: DefinitionSet) {
	const parameters = parametersFor(tenant.institutionId);
	const [eligible, usable] = [set.eligible, set.usable].map((one) => conditionSql(one, parameters));
	const text = `
		select count(distinct o.award_id) filter (where ${eligible})::int as "N",
			count(distinct o.award_id) filter (where ${usable})::int as n,
			(extract(epoch from max(o.updated_at)) * 1000)::float8 as at
		from ${OUTCOME_JOINS}
		where ${OF_INSTITUTION} and ${conditionSql(within, parameters)}`;
	const [row] = await run<{ N: number; n: number; at: number | null }>(tenant, text, parameters);
	if (!row) throw new Error('A count without groups gives one row.');
	return { N: row.N, n: row.n, dataAt: row.at === null ? null : new Date(row.at).toISOString() };
}

/** postgres.js types parameters by what a tagged template may hold; these are texts and lists of texts. */
function run<Row extends object>(tenant: Tenant, text: string, { values }: Parameters): Promise<Row[]> {
	return tenant.sql.unsafe<Row[]>(text, values as string[]);
}
