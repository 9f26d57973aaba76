import type { Holder } from './holder.ts';
import { readField } from './fields.ts';
import type { HolderCell } from './cell.ts';
import type { HolderTemplate, TemplateColumn } from './template.ts';

export interface HolderTable {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly HolderCell[])[];
}

/** The table that a template asks for: one row a holder, in the order given. */
export function fillHolderTable(template: HolderTemplate, holders: readonly Holder[]): HolderTable {
	return {
		columns: template.columns.map(({ label }) => label),
		rows: holders.map((holder) =>
			template.columns.map((column) => writeCodes(readField(column.field, holder), column))
		)
	};
}

/**
 * Fields whose texts are codes, several of them between spaces at times. Whatever somebody wrote in their own words
 * stays as it was written.
 */
const CODED =
	/^(?:sexe|voie_acces|situation_avant|contrat_avant|modalite|source_documentaire|commentaire_certificateur|m\d\d_(?:repondant|date_et_mode|situation|neutralise|departement_pays|type_contrat|statut_cadre|statut_emploi|remuneration_estimee|primes_comprises|metier_vise|poste_identique_avant|famille_metier|lien_titre|effets))$/;

function writeCodes(cell: HolderCell, { field, codes }: TemplateColumn): HolderCell {
	if (cell === '') return null;
	if (typeof cell !== 'string' || codes === undefined || !CODED.test(field)) return cell;
	const between = field === 'source_documentaire' || field === 'commentaire_certificateur' ? ' ; ' : ' ';
	return cell
		.split(' ')
		.map((code) => (Object.hasOwn(codes, code) ? codes[code] : code))
		.join(between);
}
