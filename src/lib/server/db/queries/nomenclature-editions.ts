import { desc } from 'drizzle-orm';
import type { EditionTables, UpdatedList } from '#lib/domain/coding/editions/edition.ts';
import type { Directory } from '../client.ts';
import { nomenclatureEditions } from '../schema/nomenclatures.ts';

export type NewNomenclatureEdition = typeof nomenclatureEditions.$inferInsert;

/** An edition without its tables. */
export type NomenclatureEditionRow = Omit<typeof nomenclatureEditions.$inferSelect, 'tables'>;

/** The editions that were read from files, the newest of each list first. */
export async function selectNomenclatureEditions({
	db
}: Directory): Promise<readonly NomenclatureEditionRow[]> {
	const { list, edition, publishedOn, files, changes, former, installedAt } = nomenclatureEditions;
	return db
		.select({ list, edition, publishedOn, files, changes, former, installedAt })
		.from(nomenclatureEditions)
		.orderBy(list, desc(publishedOn));
}

/** The tables of the newest edition of each list that was read from a file. */
export async function selectNewestTables({
	db
}: Directory): Promise<
	readonly { readonly list: UpdatedList; readonly edition: string; readonly tables: EditionTables }[]
> {
	const { list, edition, tables, publishedOn } = nomenclatureEditions;
	return db
		.selectDistinctOn([list], { list, edition, tables })
		.from(nomenclatureEditions)
		.orderBy(list, desc(publishedOn));
}

/** Adds an edition. False when its name is taken: then nothing changes. */
export async function insertNomenclatureEdition(
	{ db }: Directory,
	row: NewNomenclatureEdition
): Promise<boolean> {
	const made = await db
		.insert(nomenclatureEditions)
		.values(row)
		.onConflictDoNothing()
		.returning({ edition: nomenclatureEditions.edition });
	return made.length > 0;
}
