import type { CodeOf } from '../outcomes/codes.ts';
import type { Weighted } from './draw.ts';

/** A job title in both genders, and ways people write it. */
export interface JobTitle {
	readonly family: string;
	/** Where such people work, when it is not where the family does: a key of `STRUCTURE_WEIGHTS`. */
	readonly sector: string;
	readonly level: Exclude<CodeOf<'jobLevel'>, 'not-asked' | 'not-applicable' | 'refused' | 'unknown'>;
	readonly F: string;
	readonly M: string;
	/** Same job, other spellings: abbreviations, capitals, missing accents. */
	readonly also: readonly string[];
}

const title = (family: string, F: string, M: string, also: readonly string[] = []): JobTitle => ({
	family,
	sector: family,
	level: family === 'M1' ? 'employee' : 'intermediate',
	F,
	M,
	also
});

const employee = (sector: string, F: string, M: string): JobTitle => ({
	...title('HORS_LISTE', F, M),
	sector,
	level: 'employee'
});

/** Titles of the jobs that CASP aims at, by how often they come up. */
export const TARGET_TITLES: Weighted<JobTitle> = [
	[
		title('M3', 'Conseillère en insertion professionnelle', 'Conseiller en insertion professionnelle', [
			'CIP',
			'Conseiller(ère) en insertion professionnelle',
			'conseillere insertion pro'
		]),
		22
	],
	[
		title(
			'M3',
			'Conseillère en insertion sociale et professionnelle',
			'Conseiller en insertion sociale et professionnelle',
			['CISP']
		),
		9
	],
	[
		title(
			'M3',
			'Chargée d’accompagnement social et professionnel',
			'Chargé d’accompagnement social et professionnel',
			['CASP', 'Chargée accompagnement socio-professionnel']
		),
		8
	],
	[
		{
			...title('M3', 'Conseillère à l’emploi', 'Conseiller à l’emploi', ['Conseiller emploi']),
			sector: 'EMPLOYMENT'
		},
		6
	],
	[title('M3', 'Chargée d’insertion', 'Chargé d’insertion', ['CHARGE D’INSERTION']), 5],
	[
		title(
			'M1',
			'Chargée d’information, d’accueil et d’orientation',
			'Chargé d’information, d’accueil et d’orientation',
			['Chargée accueil information orientation']
		),
		7
	],
	[title('M1', 'Agente d’accueil social', 'Agent d’accueil social', ['agent d accueil social']), 7],
	[title('M1', 'Chargée d’accueil', 'Chargé d’accueil'), 6],
	[title('M4', 'Intervenante d’action sociale', 'Intervenant d’action sociale', ['IAS']), 7],
	[title('M4', 'Intervenante sociale', 'Intervenant social', ['Intervenant(e) social(e)']), 8],
	[title('M5', 'Médiatrice sociale', 'Médiateur social', ['mediatrice sociale']), 7],
	[
		title('M2', 'Chargée d’information formation-emploi', 'Chargé d’information formation-emploi', [
			'Chargée d’info formation/emploi'
		]),
		5
	],
	[title('M6', 'Informatrice jeunesse', 'Informateur jeunesse', ['Informatrice jeunesse (PIJ)']), 2],
	[
		{
			...title('M6', 'Responsable information jeunesse', 'Responsable information jeunesse'),
			level: 'executive'
		},
		1
	]
];

/** Titles of other jobs. */
export const OTHER_TITLES: Weighted<JobTitle> = [
	[{ ...title('HORS_LISTE', 'Formatrice', 'Formateur', ['Formatrice pour adultes']), sector: 'TRAINING' }, 5],
	[{ ...title('HORS_LISTE', 'Consultante formatrice', 'Consultant formateur'), sector: 'TRAINING' }, 2],
	[title('HORS_LISTE', 'Coordinatrice vie collective', 'Coordinateur vie collective'), 2],
	[
		title('HORS_LISTE', 'Chargée de recrutement et de formation', 'Chargé de recrutement et de formation', [
			'Chargée de recrutement-formation'
		]),
		3
	],
	[
		{
			...title('HORS_LISTE', 'Chargée de mission partenariats', 'Chargé de mission partenariats'),
			level: 'executive'
		},
		2
	],
	[{ ...title('HORS_LISTE', 'Cheffe de service', 'Chef de service'), level: 'executive' }, 1],
	[employee('HORS_LISTE', 'Assistante administrative', 'Assistant administratif'), 5],
	[employee('HORS_LISTE', 'Secrétaire', 'Secrétaire'), 2],
	[employee('TRADE', 'Vendeuse', 'Vendeur'), 3],
	[employee('SCHOOL', 'Auxiliaire de vie scolaire', 'Auxiliaire de vie scolaire'), 2],
	[employee('WORKSHOP', 'Monitrice d’atelier', 'Moniteur d’atelier'), 2]
];

/** Titles that do not say which job it is: somebody has to look at the tasks before deciding. */
export const UNDECIDED_TITLES: Weighted<JobTitle> = [
	[title('NON_PRECISE', 'Référente RSA', 'Référent RSA', ['referente rsa']), 3],
	[title('NON_PRECISE', 'Chargée de bilan', 'Chargé de bilan'), 2],
	[title('NON_PRECISE', 'Chargée de projet', 'Chargé de projet'), 2]
];

/** Jobs before the training, as the programme's presentation tells them. */
export const ENTRY_JOBS = {
	F: [
		'Auxiliaire de vie scolaire',
		'Agente d’accueil en CHRS',
		'Assistante administrative dans une association',
		'Professeure d’anglais',
		'Maquilleuse-coiffeuse',
		'Gestionnaire patrimoine',
		'Agente de prévention sécurité',
		'Agente d’accueil social',
		'Chargée de mécénat dans une fondation',
		'Vendeuse',
		'Femme de chambre dans un hôtel',
		'Aide-soignante',
		'Aide médico-psychologique',
		'Secrétaire dans un centre médico-psychologique',
		'Caissière',
		'Chargée de communication'
	],
	M: [
		'Agent d’accueil en CHRS',
		'Coach de jeunes',
		'Agent de prévention sécurité',
		'Sommelier dans la restauration',
		'Vendeur',
		'Moniteur d’atelier dans un ESAT',
		'Aide médico-psychologique',
		'Faisant fonction d’éducateur en foyer',
		'Chargé de suivi clientèle'
	]
} as const;
