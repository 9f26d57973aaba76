import { and, desc, eq, sql } from 'drizzle-orm';
import type { DraftSource, DraftText, QuestionnaireDraft } from '../../../domain/survey/drafts/draft.ts';
import type { Tenant } from '../client.ts';
import { questionnaireDrafts, questionnaireVersions } from '../schema/surveys.ts';

export type DraftRow = Omit<typeof questionnaireDrafts.$inferSelect, 'institutionId'>;

export async function insertDraft({ db, institutionId }: Tenant, row: DraftRow): Promise<void> {
	await db.insert(questionnaireDrafts).values({ ...row, institutionId });
}

/** A draft as a list shows it. */
export interface DraftLine {
	readonly id: string;
	readonly title: DraftText;
	readonly fileName: string;
	readonly source: DraftSource;
	readonly addedAt: Date;
	readonly itemCount: number;
}

/** Drafts of the institution, the newest first, without their documents. */
export async function selectDrafts({ db, institutionId }: Tenant): Promise<readonly DraftLine[]> {
	const { id, document, fileName, source, addedAt } = questionnaireDrafts;
	return db
		.select({
			id,
			fileName,
			source,
			addedAt,
			title: sql<DraftText>`${document} -> 'title'`,
			itemCount: sql<number>`jsonb_array_length(${document} -> 'items')`
		})
		.from(questionnaireDrafts)
		.where(eq(questionnaireDrafts.institutionId, institutionId))
		.orderBy(desc(addedAt), desc(id));
}

export async function selectDraft({ db, institutionId }: Tenant, id: string): Promise<DraftRow | undefined> {
	const { fileName, source, document, notes, addedBy, addedAt } = questionnaireDrafts;
	const [found] = await db
		.select({ id: questionnaireDrafts.id, fileName, source, document, notes, addedBy, addedAt })
		.from(questionnaireDrafts)
		.where(and(eq(questionnaireDrafts.institutionId, institutionId), eq(questionnaireDrafts.id, id)));
	return found;
}

/**
 * Keeps a draft that was changed, unless somebody else has changed it since it was read.
 *
 * @param before the revision that was read
 * @returns whether it is kept
 */
export async function updateDraft(
	{ db, institutionId }: Tenant,
	id: string,
	{ before, document }: { readonly before: number; readonly document: QuestionnaireDraft }
): Promise<boolean> {
	const revision = sql`coalesce((${questionnaireDrafts.document} ->> 'revision')::integer, 0)`;
	const updated = await db
		.update(questionnaireDrafts)
		.set({ document })
		.where(
			and(
				eq(questionnaireDrafts.institutionId, institutionId),
				eq(questionnaireDrafts.id, id),
				sql`${revision} = ${before}`
			)
		)
		.returning({ id: questionnaireDrafts.id });
	return updated.length > 0;
}

/** @returns whether there was one */
export async function deleteDraft({ db, institutionId }: Tenant, id: string): Promise<boolean> {
	const deleted = await db
		.delete(questionnaireDrafts)
		.where(and(eq(questionnaireDrafts.institutionId, institutionId), eq(questionnaireDrafts.id, id)))
		.returning({ id: questionnaireDrafts.id });
	return deleted.length > 0;
}

/** A published version as a list shows it. */
export interface VersionLine {
	readonly id: string;
	readonly code: string;
	readonly version: number;
	readonly title: DraftText;
	readonly itemCount: number;
	readonly publishedAt: Date;
}

/** Every published version, the newest first, without their documents. */
export async function selectVersions({ db, institutionId }: Tenant): Promise<readonly VersionLine[]> {
	const { id, code, version, document, publishedAt } = questionnaireVersions;
	return db
		.select({
			id,
			code,
			version,
			publishedAt,
			title: sql<DraftText>`${document} -> 'title'`,
			itemCount: sql<number>`jsonb_array_length(${document} -> 'items')`
		})
		.from(questionnaireVersions)
		.where(eq(questionnaireVersions.institutionId, institutionId))
		.orderBy(desc(publishedAt), desc(version), desc(id));
}
