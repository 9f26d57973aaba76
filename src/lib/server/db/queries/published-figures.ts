import { and, desc, eq } from 'drizzle-orm';
import type { Tenant } from '../client.ts';
import { publishedFigures } from '../schema/published.ts';

export type PublishedFigureRow = Omit<typeof publishedFigures.$inferSelect, 'institutionId'>;

export async function insertPublishedFigure(
	{ db, institutionId }: Tenant,
	row: PublishedFigureRow
): Promise<void> {
	await db.insert(publishedFigures).values({ ...row, institutionId });
}

/** Figures published elsewhere, the newest first. */
export async function selectPublishedFigures({
	db,
	institutionId
}: Tenant): Promise<readonly PublishedFigureRow[]> {
	return db
		.select()
		.from(publishedFigures)
		.where(eq(publishedFigures.institutionId, institutionId))
		.orderBy(desc(publishedFigures.id));
}

export async function deletePublishedFigure({ db, institutionId }: Tenant, id: string): Promise<void> {
	await db
		.delete(publishedFigures)
		.where(and(eq(publishedFigures.institutionId, institutionId), eq(publishedFigures.id, id)));
}
