import type { Tenant } from '../client.ts';

/** A campaign of a programme, as evidence that views were asked for: counts, never who or what. */
export interface CampaignEvidence {
	readonly label: string;
	readonly cohorts: readonly number[];
	readonly waveMonths: number;
	readonly opensAt: Date;
	readonly closesAt: Date;
	readonly invited: number;
	readonly answered: number;
	/** Invitations that stopped without an answer: refusals, objections, addresses that failed. */
	readonly stopped: number;
	/** People who wrote something in their own words where the questionnaire leaves it open to them. */
	readonly comments: number;
}

/** Question that leaves room for anything to be said. */
const FREE_WORDS = 'F3';

/** The newest first. */
export async function selectCollectionEvidence(
	{ sql, institutionId }: Tenant,
	programmeId: string
): Promise<readonly CampaignEvidence[]> {
	// A statement of one's own gives instants as texts.
	type Row = Omit<CampaignEvidence, 'opensAt' | 'closesAt'> & Record<'opensAt' | 'closesAt', string>;
	const rows = await sql<Row[]>`
		select c.label, c.wave_months as "waveMonths", c.opens_at as "opensAt", c.closes_at as "closesAt",
			coalesce(array_agg(distinct h.year order by h.year) filter (where h.year is not null), '{}') as cohorts,
			count(i.id)::int as invited,
			(count(*) filter (where r.completed_at is not null))::int as answered,
			(count(*) filter (where i.stopped is not null and i.stopped <> 'complete'))::int as stopped,
			(count(*) filter (where coalesce(r.current -> ${FREE_WORDS} ->> 'value', '') <> ''))::int as comments
		from campaigns c
		left join invitations i on i.institution_id = c.institution_id and i.campaign_id = c.id
		left join responses r on r.institution_id = i.institution_id and r.invitation_id = i.id
		left join awards a on a.institution_id = i.institution_id and a.id = i.award_id
		left join cohorts h on h.institution_id = a.institution_id and h.id = a.cohort_id
		where c.institution_id = ${institutionId} and c.programme_id = ${programmeId}
		group by c.institution_id, c.id
		order by c.opens_at desc, c.id desc`;
	return rows.map((row) => ({
		...row,
		opensAt: new Date(row.opensAt),
		closesAt: new Date(row.closesAt)
	}));
}
