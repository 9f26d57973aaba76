/** What a text can be coded into: two lists of a programme, the nomenclatures of the State, and Europe's. */
export const NOMENCLATURES = ['target-jobs', 'structures', 'rome', 'pcs2003', 'pcs2020', 'esco'] as const;
export type Nomenclature = (typeof NOMENCLATURES)[number];

export function isNomenclature(text: string): text is Nomenclature {
	return (NOMENCLATURES as readonly string[]).includes(text);
}
