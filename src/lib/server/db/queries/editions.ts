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
