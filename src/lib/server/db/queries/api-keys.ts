import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { KeyLevel } from '#lib/domain/access/actor.ts';
import type { Tenant } from '../client.ts';
import { apiKeyProgrammes, apiKeys } from '../schema/keys.ts';
import { cohorts, programmes } from '../schema/programmes.ts';

/** A key as it is listed: never the key itself, which is kept nowhere. */
export interface ApiKey {
	readonly id: string;
	readonly name: string;
	readonly level: KeyLevel;
	/** Null for all the programmes of the institution. */
	readonly programmeIds: readonly string[] | null;
	readonly createdAt: Date;
	readonly revokedAt: Date | null;
}

export interface NewApiKey extends Omit<ApiKey, 'revokedAt'> {
	readonly digest: string;
	readonly createdBy: string;
}

export async function insertApiKey(
	{ db, institutionId }: Tenant,
	{ programmeIds, ...key }: NewApiKey
): Promise<void> {
	await db.insert(apiKeys).values({ ...key, institutionId, allProgrammes: programmeIds === null });
	if (programmeIds === null || programmeIds.length === 0) return;
	const scope = programmeIds.map((programmeId) => ({ institutionId, keyId: key.id, programmeId }));
	await db.insert(apiKeyProgrammes).values(scope);
}

/** The alias keeps the outer table's name out of the inner query. */
const PROGRAMME_IDS = sql<string[]>`array(
	select kp.programme_id::text from api_key_programmes kp
	where kp.institution_id = ${apiKeys.institutionId} and kp.key_id = ${apiKeys.id}
	order by kp.programme_id
)`;

const COLUMNS = {
	id: apiKeys.id,
	name: apiKeys.name,
	level: apiKeys.level,
	allProgrammes: apiKeys.allProgrammes,
	programmeIds: PROGRAMME_IDS,
	createdAt: apiKeys.createdAt,
	revokedAt: apiKeys.revokedAt
};

/** Keys of the institution, oldest first, those revoked included. */
export async function selectApiKeys({ db, institutionId }: Tenant): Promise<readonly ApiKey[]> {
	const rows = await db
		.select(COLUMNS)
		.from(apiKeys)
		.where(eq(apiKeys.institutionId, institutionId))
		.orderBy(asc(apiKeys.id));
	return rows.map(toApiKey);
}

/** The key of a digest, unless it is revoked. */
export async function selectApiKeyByDigest(
	{ db, institutionId }: Tenant,
	digest: string
): Promise<ApiKey | undefined> {
	const [row] = await db
		.select(COLUMNS)
		.from(apiKeys)
		.where(
			and(eq(apiKeys.institutionId, institutionId), eq(apiKeys.digest, digest), isNull(apiKeys.revokedAt))
		);
	return row && toApiKey(row);
}

/** @returns whether there was such a key to revoke */
export async function revokeApiKey(
	{ db, institutionId }: Tenant,
	{ id, at }: { readonly id: string; readonly at: Date }
): Promise<boolean> {
	const revoked = await db
		.update(apiKeys)
		.set({ revokedAt: at })
		.where(and(eq(apiKeys.institutionId, institutionId), eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
		.returning({ id: apiKeys.id });
	return revoked.length > 0;
}

export interface CohortFacts {
	readonly programme: string;
	readonly year: number;
	/** ISO dates. */
	readonly startsOn: string;
	readonly endsOn: string;
}

/** Cohorts of some programmes, by programme and year. */
export async function selectCohortFacts(
	{ db, institutionId }: Tenant,
	only: 'all' | readonly string[]
): Promise<readonly CohortFacts[]> {
	const own = eq(cohorts.institutionId, institutionId);
	return db
		.select({
			programme: programmes.code,
			year: cohorts.year,
			startsOn: cohorts.startsOn,
			endsOn: cohorts.endsOn
		})
		.from(cohorts)
		.innerJoin(
			programmes,
			and(eq(programmes.institutionId, cohorts.institutionId), eq(programmes.id, cohorts.programmeId))
		)
		.where(only === 'all' ? own : and(own, inArray(cohorts.programmeId, [...only])))
		.orderBy(asc(programmes.code), asc(cohorts.year));
}

function toApiKey({
	allProgrammes,
	programmeIds,
	...key
}: Omit<ApiKey, 'programmeIds'> & { allProgrammes: boolean; programmeIds: readonly string[] }): ApiKey {
	return { ...key, programmeIds: allProgrammes ? null : programmeIds };
}
