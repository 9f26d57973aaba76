import type { StoredAnswer } from '#lib/domain/survey/stored-answer.ts';
import type { OutcomeCodes, OutcomeLabels, OutcomeNumbers } from '#lib/domain/outcomes/outcome.ts';
import type { SnapshotWave } from '#lib/domain/reports/snapshot.ts';
import type { Tenant } from '../client.ts';
import { awardColumns, type AwardRow } from './award-facts.ts';
import { FIELD_SQL } from './outcome-fields.ts';

/** Promotions of one programme. */
export interface SnapshotScope {
	readonly programmeId: string;
	/** Years. */
	readonly cohorts: readonly number[];
}

/** An award of the jury list, with what was said when the training began. */
export interface AwardSource extends AwardRow {
	readonly entryJob: string;
	readonly personId: string | null;
	/** Answers to the questions of origin, from the earliest survey that has them. */
	readonly origin: Readonly<Record<string, StoredAnswer>>;
}

/** An outcome, with what its answer and its coding say beside it. */
export interface WaveSource extends OutcomeCodes, OutcomeLabels, OutcomeNumbers {
	readonly awardId: string;
	readonly waveMonths: number;
	readonly referenceDate: string | null;
	readonly employer: string;
	readonly source: SnapshotWave['source'];
	/** ISO day on which the answer was sent. */
	readonly answeredOn: string | null;
	readonly answers: Readonly<Record<string, StoredAnswer>>;
	readonly decisionReason: string | null;
	readonly decidedBy: string | null;
}

/** The jury lists of some promotions, by day of the award and by key. */
export async function selectAwardSources(
	tenant: Tenant,
	{ programmeId, cohorts }: SnapshotScope
): Promise<readonly AwardSource[]> {
	const { sql, institutionId } = tenant;
	return sql<AwardSource[]>`
		select ${awardColumns(tenant)}, coalesce(a.entry_job, '') as "entryJob", a.person_id as "personId",
			coalesce((
				select jsonb_object_agg(said.question, said.answer) from (
					select distinct on (e.key) e.key as question, e.value as answer
					from invitations i
					join campaigns c on c.institution_id = i.institution_id and c.id = i.campaign_id
					join responses r on r.institution_id = i.institution_id and r.invitation_id = i.id
					cross join lateral jsonb_each(r.current) e
					where i.institution_id = a.institution_id and i.award_id = a.id
						and e.key in ('B1', 'B3', 'B4', 'B5', 'B6')
					order by e.key, c.wave_months
				) said
			), '{}') as origin
		from awards a
		join programmes p on p.institution_id = a.institution_id and p.id = a.programme_id
		join cohorts co on co.institution_id = a.institution_id and co.id = a.cohort_id
		where a.institution_id = ${institutionId} and a.programme_id = ${programmeId}
			and co.year = any(${[...cohorts]}::int[])
		order by co.year, a.awarded_on nulls last, a.external_key, a.id`;
}

/** Every outcome of those awards, by award and wave. */
export async function selectWaveSources(
	tenant: Tenant,
	{ programmeId, cohorts }: SnapshotScope
): Promise<readonly WaveSource[]> {
	const fields = Object.entries(FIELD_SQL).map(([field, column]) => `${column} as "${field}"`);
	const text = `
		select ${fields.join(', ')}, o.award_id as "awardId", o.wave_months::int as "waveMonths",
			o.reference_date::text as "referenceDate", o.employer, o.source,
			o.net_monthly_euros as "netMonthlyEuros", o.bonus_year_euros as "bonusYearEuros",
			o.gross_year_euros as "grossYearEuros", o.fte_percent as "ftePercent",
			o.months_to_first_job as "monthsToFirstJob",
			to_char(r.updated_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as "answeredOn",
			coalesce(r.current, '{}') as answers, d.reason as "decisionReason",
			coalesce(u.name, d.coded_by) as "decidedBy"
		from outcomes o
		join awards a on a.institution_id = o.institution_id and a.id = o.award_id
		join cohorts c on c.institution_id = o.institution_id and c.id = a.cohort_id
		join programmes p on p.institution_id = o.institution_id and p.id = a.programme_id
		left join responses r
			on r.institution_id = o.institution_id and r.id = o.source_id and o.source = 'response'
		left join lateral (
			select k.reason, k.coded_by from codings k
			where k.institution_id = o.institution_id and k.award_id = o.award_id
				and k.wave_months = o.wave_months and k.field = 'target' and k.undone_at is null
			order by k.coded_at desc, k.id desc limit 1
		) d on true
		left join users u on u.id = d.coded_by
		where o.institution_id = $1::uuid and a.programme_id = $2::uuid and c.year = any($3::int[])
		order by o.award_id, o.wave_months`;
	// postgres.js types parameters by what a tagged template may hold; these are texts and a list of numbers.
	const parameters = [tenant.institutionId, programmeId, [...cohorts]] as unknown as string[];
	return tenant.sql.unsafe<WaveSource[]>(text, parameters);
}
