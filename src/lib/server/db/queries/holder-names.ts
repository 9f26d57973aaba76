import type { Tenant } from '../client.ts';

/** Names of the holders of some awards; whoever has been erased has none. */
export async function selectHolderNames(
	{ sql, institutionId }: Tenant,
	awardIds: readonly string[]
): Promise<Readonly<Record<string, { readonly given: string; readonly family: string }>>> {
	const rows = await sql<{ id: string; given: string; family: string }[]>`
		select a.id, coalesce(p.given_name, '') as given, coalesce(p.family_name, '') as family
		from awards a
		join persons p on p.institution_id = a.institution_id and p.id = a.person_id
		where a.institution_id = ${institutionId} and a.id = any(${sql.array([...awardIds])}::uuid[])
			and coalesce(p.given_name, p.family_name) is not null`;
	return Object.fromEntries(rows.map(({ id, given, family }) => [id, { given, family }]));
}
