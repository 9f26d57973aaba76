import { and, asc, desc, eq } from 'drizzle-orm';
import type { ProgrammeEdition } from '#lib/domain/programmes/programme.ts';
import type { Tenant } from '../client.ts';
import { cohorts, programmeEditions, programmes } from '../schema/programmes.ts';

/** A row to add: its institution is the tenant's. */
type Own<Row> = Omit<Row, 'institutionId'>;

export type ProgrammeRow = typeof programmes.$inferSelect;
export type NewProgramme = Own<typeof programmes.$inferInsert>;
export type NewProgrammeEdition = Own<typeof programmeEditions.$inferInsert>;
export type NewCohort = Own<typeof cohorts.$inferInsert>;

/** Adds programmes, parents before children. A code that is already taken is an error of the caller. */
export async function insertProgrammes(tenant: Tenant, rows: readonly NewProgramme[]): Promise<void> {
	if (rows.length > 0) await tenant.db.insert(programmes).values(owned(tenant, rows));
}

export async function insertProgrammeEditions(
	tenant: Tenant,
	rows: readonly NewProgrammeEdition[]
): Promise<void> {
	if (rows.length > 0) await tenant.db.insert(programmeEditions).values(owned(tenant, rows));
}

/** Adds the cohorts that are not there yet: one a programme and year. */
export async function insertCohorts(tenant: Tenant, rows: readonly NewCohort[]): Promise<void> {
	if (rows.length > 0) await tenant.db.insert(cohorts).values(owned(tenant, rows)).onConflictDoNothing();
}

/** Every programme of the institution, by code. */
export async function selectProgrammes({ db, institutionId }: Tenant): Promise<ProgrammeRow[]> {
	return db
		.select()
		.from(programmes)
		.where(eq(programmes.institutionId, institutionId))
		.orderBy(asc(programmes.code));
}

/** The newest edition of what a programme aims at; undefined when it has none. */
export async function selectLatestEdition(
	{ db, institutionId }: Tenant,
	programmeId: string
): Promise<ProgrammeEdition | undefined> {
	const [row] = await db
		.select({ content: programmeEditions.content })
		.from(programmeEditions)
		.where(
			and(eq(programmeEditions.institutionId, institutionId), eq(programmeEditions.programmeId, programmeId))
		)
		.orderBy(desc(programmeEditions.edition))
		.limit(1);
	return row?.content;
}

function owned<Row>({ institutionId }: Tenant, rows: readonly Row[]): (Row & { institutionId: string })[] {
	return rows.map((row) => ({ ...row, institutionId }));
}
