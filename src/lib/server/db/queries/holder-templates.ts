import { and, desc, eq } from 'drizzle-orm';
import type { Tenant } from '../client.ts';
import { holderTemplates } from '../schema/holder-templates.ts';

export type HolderTemplateRow = Omit<typeof holderTemplates.$inferSelect, 'institutionId' | 'programmeId'>;

/** Every form that a programme had, the one in force first. */
export async function selectHolderTemplates(
	{ db, institutionId }: Tenant,
	programmeId: string
): Promise<readonly HolderTemplateRow[]> {
	const { version, content, sha256, fileName, storedBy, storedAt } = holderTemplates;
	return db
		.select({ version, content, sha256, fileName, storedBy, storedAt })
		.from(holderTemplates)
		.where(
			and(eq(holderTemplates.institutionId, institutionId), eq(holderTemplates.programmeId, programmeId))
		)
		.orderBy(desc(version));
}

/** Two people who send one at the same moment: the key lets one of them pass. */
export async function insertHolderTemplate(
	{ db, institutionId }: Tenant,
	programmeId: string,
	row: HolderTemplateRow
): Promise<void> {
	await db.insert(holderTemplates).values({ institutionId, programmeId, ...row });
}
