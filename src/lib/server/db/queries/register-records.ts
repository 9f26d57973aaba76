import { and, eq } from 'drizzle-orm';
import type { Tenant } from '../client.ts';
import { registerRecords } from '../schema/publications.ts';

export type RegisterRecordRow = Omit<typeof registerRecords.$inferSelect, 'institutionId' | 'programmeId'>;

/** The register's own record of a programme; undefined where none was imported. */
export async function selectRegisterRecord(
	{ db, institutionId }: Tenant,
	programmeId: string
): Promise<RegisterRecordRow | undefined> {
	const { promotions, fileName, fileSha256, importedBy, importedAt } = registerRecords;
	const [row] = await db
		.select({ promotions, fileName, fileSha256, importedBy, importedAt })
		.from(registerRecords)
		.where(
			and(eq(registerRecords.institutionId, institutionId), eq(registerRecords.programmeId, programmeId))
		);
	return row;
}

export async function upsertRegisterRecord(
	{ db, institutionId }: Tenant,
	programmeId: string,
	{ promotions, fileName, fileSha256 }: Pick<RegisterRecordRow, 'promotions' | 'fileName' | 'fileSha256'>,
	{ by, at }: { readonly by: string; readonly at: Date }
): Promise<void> {
	const values = { promotions: [...promotions], fileName, fileSha256, importedBy: by, importedAt: at };
	await db
		.insert(registerRecords)
		.values({ institutionId, programmeId, ...values })
		.onConflictDoUpdate({
			target: [registerRecords.institutionId, registerRecords.programmeId],
			set: values
		});
}
