import { and, desc, eq } from 'drizzle-orm';
import type { ProgrammeEdition } from '#lib/domain/programmes/programme.ts';
import type { Tenant } from '../client.ts';
import { programmeEditions } from '../schema/programmes.ts';

/** The lists of a programme from one day on. */
export interface DatedEdition {
	/** 1 for the first; 0 where the programme has none. */
	readonly edition: number;
	/** ISO day. */
	readonly validFrom: string;
	readonly content: ProgrammeEdition;
}

/** An edition with who made it and why. */
export interface EditionStory {
	readonly edition: number;
	readonly validFrom: string;
	/** Null for one that came with a preset. */
	readonly reason: string | null;
	/** Name of the account; null for the operator. */
	readonly madeBy: string | null;
	readonly targetJobs: number;
	readonly structures: number;
}

/** Every edition of a programme, the newest first. */
export async function selectEditions(
	{ db, institutionId }: Tenant,
	programmeId: string
): Promise<readonly DatedEdition[]> {
	return db
		.select({
			edition: programmeEditions.edition,
			validFrom: programmeEditions.validFrom,
			content: programmeEditions.content
		})
		.from(programmeEditions)
		.where(
			and(eq(programmeEditions.institutionId, institutionId), eq(programmeEditions.programmeId, programmeId))
		)
		.orderBy(desc(programmeEditions.edition));
}

/** Every edition of a programme as its history tells it, the newest first. */
export async function selectEditionStories(
	{ sql, institutionId }: Tenant,
	programmeId: string
): Promise<readonly EditionStory[]> {
	return sql<EditionStory[]>`
		select e.edition, to_char(e.valid_from, 'YYYY-MM-DD') as "validFrom", e.reason, u.name as "madeBy",
			coalesce(jsonb_array_length(e.content -> 'targetJobs'), 0) as "targetJobs",
			coalesce(jsonb_array_length(e.content -> 'structures'), 0) as structures
		from programme_editions e
		left join users u on u.id = e.made_by
		where e.institution_id = ${institutionId} and e.programme_id = ${programmeId}
		order by e.edition desc`;
}
