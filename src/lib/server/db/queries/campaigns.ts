import { and, desc, eq, inArray, sql as template } from 'drizzle-orm';
import type { Tenant } from '../client.ts';
import { cohorts, programmes } from '../schema/programmes.ts';
import { campaigns, invitations, responses } from '../schema/surveys.ts';
import { awardColumns, type AwardRow } from './award-facts.ts';

export type NewCampaign = Omit<typeof campaigns.$inferInsert, 'institutionId'>;

export async function insertCampaign({ db, institutionId }: Tenant, row: NewCampaign): Promise<void> {
	await db.insert(campaigns).values({ ...row, institutionId });
}

/** The cohort of a programme and a year; undefined when there is none. */
export async function selectCohort(
	{ db, institutionId }: Tenant,
	{ programme, year }: { readonly programme: string; readonly year: number }
): Promise<{ readonly cohortId: string; readonly programmeId: string } | undefined> {
	const [row] = await db
		.select({ cohortId: cohorts.id, programmeId: cohorts.programmeId })
		.from(cohorts)
		.innerJoin(
			programmes,
			and(eq(programmes.institutionId, cohorts.institutionId), eq(programmes.id, cohorts.programmeId))
		)
		.where(
			and(eq(cohorts.institutionId, institutionId), eq(programmes.code, programme), eq(cohorts.year, year))
		);
	return row;
}

/** Somebody of the jury list, seen by a campaign that is about to be launched. */
export interface CampaignAward extends AwardRow {
	/** Objected to every contact. */
	readonly objected: boolean;
	/** What is known of this wave already: a code of `collection`, or null when there is no outcome. */
	readonly known: string | null;
	/** Invited to another campaign of this wave that is not over. */
	readonly asked: boolean;
}

/** Every award of a cohort, as a wave would ask it. */
export async function selectCampaignAwards(
	tenant: Tenant,
	{ cohortId, waveMonths, at }: { readonly cohortId: string; readonly waveMonths: number; readonly at: Date }
): Promise<readonly CampaignAward[]> {
	const { sql, institutionId } = tenant;
	return sql<CampaignAward[]>`
		select ${awardColumns(tenant)},
			pe.objected_at is not null as objected,
			o.collection as known,
			exists (
				select from invitations i join campaigns c
					on c.institution_id = i.institution_id and c.id = i.campaign_id
				where i.institution_id = a.institution_id and i.award_id = a.id
					and c.wave_months = ${waveMonths} and c.closes_at > ${at.toISOString()}::timestamptz
			) as asked
		from awards a
		join programmes p on p.institution_id = a.institution_id and p.id = a.programme_id
		join cohorts co on co.institution_id = a.institution_id and co.id = a.cohort_id
		left join persons pe on pe.institution_id = a.institution_id and pe.id = a.person_id
		left join outcomes o
			on o.institution_id = a.institution_id and o.award_id = a.id and o.wave_months = ${waveMonths}
		where a.institution_id = ${institutionId} and a.cohort_id = ${cohortId}
		order by a.external_key`;
}

/** A campaign as a list of them shows it. */
export interface CampaignRow {
	readonly id: string;
	readonly label: string;
	readonly programme: string;
	readonly waveMonths: number;
	readonly opensAt: Date;
	readonly closesAt: Date;
	readonly invited: number;
	/** Sent by the graduate. */
	readonly completed: number;
}

/** Campaigns, newest first: of every programme, or of those listed. */
export async function selectCampaigns(
	{ db, institutionId }: Tenant,
	only: 'all' | readonly string[]
): Promise<readonly CampaignRow[]> {
	const own = eq(campaigns.institutionId, institutionId);
	return db
		.select({
			id: campaigns.id,
			label: campaigns.label,
			programme: programmes.code,
			waveMonths: campaigns.waveMonths,
			opensAt: campaigns.opensAt,
			closesAt: campaigns.closesAt,
			invited: template<number>`count(${invitations.id})::int`,
			completed: template<number>`count(${responses.completedAt})::int`
		})
		.from(campaigns)
		.innerJoin(
			programmes,
			and(eq(programmes.institutionId, campaigns.institutionId), eq(programmes.id, campaigns.programmeId))
		)
		.leftJoin(
			invitations,
			and(eq(invitations.institutionId, campaigns.institutionId), eq(invitations.campaignId, campaigns.id))
		)
		.leftJoin(
			responses,
			and(eq(responses.institutionId, invitations.institutionId), eq(responses.invitationId, invitations.id))
		)
		.where(only === 'all' ? own : and(own, inArray(campaigns.programmeId, [...only])))
		.groupBy(campaigns.institutionId, campaigns.id, programmes.code)
		.orderBy(desc(campaigns.opensAt), desc(campaigns.id));
}
