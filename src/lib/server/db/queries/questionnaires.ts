import { and, desc, eq, sql } from 'drizzle-orm';
import type { Tenant } from '../client.ts';
import { questionnaireVersions } from '../schema/surveys.ts';

export interface VersionFacts {
	readonly id: string;
	readonly version: number;
	readonly sha256: string;
	/** Changed by the institution. */
	readonly edited: boolean;
}

/** The newest published version of a questionnaire; undefined when there is none. */
export async function selectLatestVersion(
	{ db, institutionId }: Tenant,
	code: string
): Promise<VersionFacts | undefined> {
	const { id, version, sha256, document } = questionnaireVersions;
	const edited = sql<boolean>`${document} -> 'edited' is not null`;
	const [row] = await db
		.select({ id, version, sha256, edited })
		.from(questionnaireVersions)
		.where(and(eq(questionnaireVersions.institutionId, institutionId), eq(questionnaireVersions.code, code)))
		.orderBy(desc(version))
		.limit(1);
	return row;
}

export type NewVersion = Omit<typeof questionnaireVersions.$inferInsert, 'institutionId'>;

/** Adds a version. It is never edited after. */
export async function insertVersion({ db, institutionId }: Tenant, row: NewVersion): Promise<void> {
	await db.insert(questionnaireVersions).values({ ...row, institutionId });
}

/** The document of a published version, the newest unless one is named; undefined when there is none. */
export async function selectDocument(
	{ db, institutionId }: Tenant,
	{ code, version }: { readonly code: string; readonly version: number | undefined }
): Promise<unknown> {
	const [row] = await db
		.select({ document: questionnaireVersions.document })
		.from(questionnaireVersions)
		.where(
			and(
				eq(questionnaireVersions.institutionId, institutionId),
				eq(questionnaireVersions.code, code),
				version === undefined ? undefined : eq(questionnaireVersions.version, version)
			)
		)
		.orderBy(desc(questionnaireVersions.version))
		.limit(1);
	return row?.document;
}
