import type { UpdatedList } from './edition.ts';

/** One file of an edition: which columns it has, and what is kept of a line. */
export interface Part {
	/** Name of the table it is kept as. */
	readonly table: string;
	/** Columns that are read, the code first and its wording second; others may be there. */
	readonly columns: readonly string[];
	/** Shape of a code. */
	readonly code: RegExp;
	/** A code has one line, and no more. */
	readonly oneEach: boolean;
	/** The part that lists every code; its own where there is none. */
	readonly codesIn?: string;
	/**
	 * Rows of one line.
	 *
	 * @param cells of `columns`, each on one line
	 * @param raw the same as they are in the file, for cells that hold one wording a line
	 */
	read(cells: readonly string[], raw: readonly string[]): readonly (readonly string[])[];
}

const ROME_CODE = /^[A-N]\d{4}$/;
const ESCO_OCCUPATION = 'http://data.europa.eu/esco/occupation/';
const ESCO_CODE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The publishers' files, by their columns.
 *
 * - ROME 4.0, France Travail: `unix_referentiel_appellation_v…_utf8.csv`, `unix_referentiel_code_rome_v…_utf8.csv`
 * - PCS 2020, INSEE: codes and labels of every level, `id` and `label`
 * - ESCO, European Commission: `occupations_fr.csv` of its download page
 */
export const EDITION_FORMATS: Readonly<Record<UpdatedList, readonly Part[]>> = {
	rome: [
		{
			table: 'rome-titles',
			columns: ['code_rome', 'libelle_appellation_long', 'libelle_appellation_court'],
			code: ROME_CODE,
			oneEach: false,
			codesIn: 'rome-sheets',
			read: ([code = '', long = '', short = '']) => [[code, long, short === long ? '' : short]]
		},
		{
			table: 'rome-sheets',
			columns: ['code_rome', 'libelle_rome'],
			code: ROME_CODE,
			oneEach: true,
			read: (cells) => [cells]
		}
	],
	pcs2020: [
		{
			table: 'pcs2020',
			columns: ['id', 'label'],
			code: /^\d(\d([A-Z]\d?)?)?$/,
			oneEach: true,
			read: (cells) => [cells]
		}
	],
	esco: [
		{
			table: 'esco-titles',
			columns: ['conceptUri', 'preferredLabel', 'altLabels'],
			code: ESCO_CODE,
			oneEach: false,
			read: ([uri = '', preferred = ''], [, , others = '']) => {
				const code = uri.replace(ESCO_OCCUPATION, '');
				const also = others
					.split('\n')
					.map((label) => label.trim())
					.filter((label) => label !== '' && label !== preferred);
				return [preferred, ...new Set(also)].map((label) => [code, label]);
			}
		}
	]
};
