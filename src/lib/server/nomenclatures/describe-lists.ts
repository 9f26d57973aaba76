import type { PublicList } from '#lib/domain/coding/editions/edition.ts';
import { readShippedTable } from './read-table.ts';

export interface ListSize {
	readonly codes: number;
	/** Titles and labels that lead to a code. */
	readonly wordings: number;
}

/** Tables of each list whose first column is a code and whose second is a wording. */
const WORDINGS: Readonly<Record<PublicList, readonly string[]>> = {
	rome: ['rome-titles'],
	pcs2020: ['pcs2020'],
	pcs2003: ['pcs2003', 'pcs2003-titles'],
	esco: ['esco-titles']
};

/** Asked for by anyone who opens a public page: counted once. */
const sizes = new Map<PublicList, ListSize>();

/** How large a list is as it ships. */
export function countShipped(list: PublicList): ListSize {
	const known = sizes.get(list);
	if (known) return known;
	const rows = WORDINGS[list].flatMap((table) => readShippedTable(table));
	const size = { codes: new Set(rows.map(([code]) => code)).size, wordings: rows.length };
	sizes.set(list, size);
	return size;
}

/** A code of PCS 2003, and the one of PCS 2020 that takes it over. */
export interface CrosswalkLine {
	readonly from: string;
	readonly fromLabel: string;
	readonly to: string;
	readonly toLabel: string;
}

let crosswalk: readonly CrosswalkLine[] | undefined;

/** From PCS 2003 to PCS 2020, by our own reading of the labels of both. */
export function pcsCrosswalk(): readonly CrosswalkLine[] {
	if (crosswalk) return crosswalk;
	const finest = readShippedTable('pcs2003').filter(([, , level]) => level === '4');
	const labels2003 = new Map(finest.map(([code = '', label = '']) => [code, label]));
	const labels2020 = new Map(readShippedTable('pcs2020').map(([code = '', label = '']) => [code, label]));
	crosswalk = readShippedTable('pcs2003-to-2020').map(([from = '', to = '']) => {
		return { from, fromLabel: labels2003.get(from) ?? '', to, toLabel: labels2020.get(to) ?? '' };
	});
	return crosswalk;
}
