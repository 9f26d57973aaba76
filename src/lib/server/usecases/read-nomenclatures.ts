import type { EditionChanges } from '#lib/domain/coding/editions/compare-editions.ts';
import {
	isUpdatedList,
	PUBLIC_LISTS,
	SHIPPED_EDITIONS,
	type EditionName,
	type PublicList
} from '#lib/domain/coding/editions/edition.ts';
import type { Context } from '../context.ts';
import { inDirectory } from '../db/client.ts';
import { selectNomenclatureEditions } from '../db/queries/nomenclature-editions.ts';
import {
	countShipped,
	pcsCrosswalk,
	type CrosswalkLine,
	type ListSize
} from '../nomenclatures/describe-lists.ts';

/** One edition of a list. */
export interface ToldEdition extends EditionName, ListSize {
	/** When it was read from its publisher's file, as an ISO instant; null for the one that ships with Devenir. */
	readonly installedAt: string | null;
	readonly files: readonly { readonly name: string; readonly sha256: string }[];
	/** What it changed to the one before; null for the one that ships. */
	readonly changes: (EditionChanges & { readonly former: string }) | null;
}

export interface ToldList {
	readonly list: PublicList;
	/** The one in force first. */
	readonly editions: readonly ToldEdition[];
}

/** Every nomenclature that texts are coded into, with its editions. Nobody's data are in it. */
export async function readNomenclatures({ database }: Context): Promise<readonly ToldList[]> {
	const rows = await inDirectory(database, {}, selectNomenclatureEditions);
	return PUBLIC_LISTS.map((list) => {
		const later = rows
			.filter((row) => row.list === list)
			.map(({ edition, publishedOn, installedAt, files, former, changes }) => ({
				...{ edition, publishedOn, files, changes: { ...changes, former } },
				...{ codes: changes.codes, wordings: changes.wordings },
				installedAt: installedAt.toISOString()
			}));
		const shipped = { ...SHIPPED_EDITIONS[list], ...countShipped(list) };
		return { list, editions: [...later, { ...shipped, installedAt: null, files: [], changes: null }] };
	});
}

/** One nomenclature, and how the codes of another one are carried to it where they are. */
export async function readNomenclature(
	context: Context,
	list: PublicList
): Promise<ToldList & { readonly crosswalk: readonly CrosswalkLine[]; readonly updated: boolean }> {
	const lists = await readNomenclatures(context);
	const editions = lists.find((one) => one.list === list)?.editions ?? [];
	return {
		...{ list, editions, updated: isUpdatedList(list) },
		crosswalk: list === 'pcs2020' || list === 'pcs2003' ? pcsCrosswalk() : []
	};
}
