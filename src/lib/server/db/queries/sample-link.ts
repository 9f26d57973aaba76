import type { Tenant } from '../client.ts';

/** The public facts of a personal link. */
export interface SampleLink {
	readonly institutionNumber: number;
	readonly linkKey: string;
	readonly linkVersion: number;
}

/**
 * The invitation of somebody invented who has not answered yet, in the newest campaign that is open. Undefined
 * when there is none, and always where people are real: nobody's link is a sample.
 */
export async function selectSampleLink(
	{ sql, institutionId }: Tenant,
	at: Date
): Promise<SampleLink | undefined> {
	const now = at.toISOString();
	const [row] = await sql<SampleLink[]>`
		select t.number as "institutionNumber", i.link_key as "linkKey", i.link_version as "linkVersion"
		from invitations i
		join institutions t on t.id = i.institution_id
		join campaigns c on c.institution_id = i.institution_id and c.id = i.campaign_id
		join awards a on a.institution_id = i.institution_id and a.id = i.award_id
		left join responses r on r.institution_id = i.institution_id and r.invitation_id = i.id
		where i.institution_id = ${institutionId} and t.fictional
			and c.opens_at <= ${now}::timestamptz and c.closes_at > ${now}::timestamptz
			and i.stopped is null and r.id is null
		order by c.opens_at desc, a.external_key
		limit 1`;
	return row;
}
