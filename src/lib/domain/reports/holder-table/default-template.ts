import { WAVE_PREFIXES, type HolderField, type WavePrefix } from './fields.ts';
import type { HolderTemplate, TemplateColumn } from './template.ts';
import { FORM_WAVE_COLUMNS, WAVE_COLUMNS, type WaveColumn } from './wave-columns.ts';

type Codes = NonNullable<TemplateColumn['codes']>;

const YES_NO: Codes = { yes: 'O', no: 'N' };

/** How the form writes what we code otherwise (regulation 9, 10 and 11.1). */
const CODES: Readonly<Partial<Record<WaveColumn, Codes>>> = {
	repondant: YES_NO,
	date_et_mode: { web: 'WEB', phone: 'TEL', paper: 'PAPIER', import: 'IMPORT' },
	situation: {
		employed: 'EMP',
		seeking: 'REC',
		studying: 'ETU',
		unable: 'EMPE',
		retired: 'RET',
		volunteering: 'VOL',
		inactive: 'INA'
	},
	neutralise: {
		none: 'N',
		study: 'O N1',
		'work-study': 'O N2',
		unable: 'O N3',
		retired: 'O N3 RET',
		abroad: 'O N4'
	},
	departement_pays: { abroad: 'ETR' },
	statut_cadre: { executive: 'C', intermediate: 'A', employee: 'N' },
	remuneration_estimee: YES_NO,
	primes_comprises: YES_NO,
	metier_vise: YES_NO,
	poste_identique_avant: YES_NO
};

const LATE: Codes = {
	m06: 'à 6 mois : réponse reçue hors période, non comptée',
	m12: 'à 12 mois : réponse reçue hors période, non comptée',
	m24: 'à 24 mois : réponse reçue hors période, non comptée'
};
const DOCUMENTED: Codes = {
	m06: 'à 6 mois : pièce ou tiers',
	m12: 'à 12 mois : pièce ou tiers',
	m24: 'à 24 mois : pièce ou tiers'
};

const named = (field: HolderField, label: string = field, codes?: Codes): TemplateColumn => ({
	field,
	label,
	...(codes ? { codes } : {})
});

/** The 69 columns of regulation 11.1, to the letter. */
export const DEFAULT_TEMPLATE: HolderTemplate = {
	format: 1,
	columns: [
		named('annee_promotion'),
		named('n_titulaire'),
		named('nom_prenom', 'nom, prenom'),
		named('sexe'),
		named('date_obtention'),
		named('voie_acces'),
		named('centre', 'centre, SIRET'),
		named('niveau_avant'),
		named('situation_avant'),
		named('fonction_avant'),
		named('employeur_avant'),
		named('contrat_avant'),
		named('remuneration_brute_annuelle_avant'),
		...WAVE_PREFIXES.flatMap(waveColumns),
		named('source_documentaire', 'source_documentaire', DOCUMENTED),
		named('commentaire_certificateur', 'commentaire_certificateur', LATE)
	]
};

function waveColumns(prefix: WavePrefix): readonly TemplateColumn[] {
	const columns = Object.keys(WAVE_COLUMNS).slice(0, FORM_WAVE_COLUMNS) as WaveColumn[];
	return columns.map((column) => {
		const field = `${prefix}_${column}` as const;
		return named(field, column === 'neutralise' ? `${field} + motif` : field, CODES[column]);
	});
}
