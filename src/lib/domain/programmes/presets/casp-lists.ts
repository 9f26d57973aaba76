import type { ListedItem, ProgrammeUnit } from '../programme.ts';
import { CASP_JOB_WORDING, CASP_STRUCTURE_WORDING } from './casp-wording.ts';

/** The jobs that the programme's presentation says it prepares for, with the codes used to sort job titles. */
export const CASP_TARGET_JOBS: readonly ListedItem[] = [
	{
		code: 'M1',
		...CASP_JOB_WORDING.M1,
		fr: 'Chargé d’information, d’accueil, d’orientation',
		en: 'Information, reception and guidance officer'
	},
	{
		code: 'M2',
		...CASP_JOB_WORDING.M2,
		fr: 'Chargé d’information formation-emploi',
		en: 'Training and employment information officer'
	},
	{
		code: 'M3',
		...CASP_JOB_WORDING.M3,
		fr: 'Conseiller en insertion, à l’emploi',
		en: 'Integration or employment adviser'
	},
	{
		code: 'M4',
		...CASP_JOB_WORDING.M4,
		fr: 'Intervenant d’action sociale',
		en: 'Social action worker'
	},
	{
		code: 'M5',
		...CASP_JOB_WORDING.M5,
		fr: 'Médiateur social',
		en: 'Social mediator'
	},
	{
		code: 'M6',
		...CASP_JOB_WORDING.M6,
		fr: 'Responsable information jeunesse (PIJ, BIJ)',
		en: 'Head of a youth information point'
	}
];

/** The structures that the presentation says its graduates work in. */
export const CASP_STRUCTURES: readonly ListedItem[] = [
	{
		code: 'S1',
		...CASP_STRUCTURE_WORDING.S1,
		fr: 'Missions locales, Pôle emploi (France Travail), maisons de l’emploi',
		en: 'Youth employment centres, public employment service, employment houses'
	},
	{
		code: 'S2',
		...CASP_STRUCTURE_WORDING.S2,
		fr: 'Collectivités territoriales',
		en: 'Local and regional authorities'
	},
	{
		code: 'S3',
		...CASP_STRUCTURE_WORDING.S3,
		fr: 'Structures associatives',
		en: 'Non-profit organisations'
	},
	{
		code: 'S4',
		...CASP_STRUCTURE_WORDING.S4,
		fr: 'Entreprises d’insertion, chantiers d’insertion',
		en: 'Work integration enterprises and workshops'
	},
	{
		code: 'S5',
		...CASP_STRUCTURE_WORDING.S5,
		fr: 'Organismes de formation ou paritaires financeurs',
		en: 'Training bodies and joint funding bodies'
	},
	{
		code: 'S6',
		...CASP_STRUCTURE_WORDING.S6,
		fr: 'Structures d’information jeunesse, cités des métiers',
		en: 'Youth information and career centres'
	}
];

/** What a holder of the title is trained to do: the choices of “what do you actually do?” (question D6). */
export const CASP_ACTIVITIES: readonly ListedItem[] = [
	{ code: 'ACCUEIL', fr: 'Accueillir des personnes', en: 'Receiving people' },
	{
		code: 'INFORMATION',
		fr: 'Informer sur les droits, la formation, l’emploi',
		en: 'Informing on rights, training and employment'
	},
	{
		code: 'ORIENTATION',
		fr: 'Orienter vers un service ou un partenaire',
		en: 'Directing to a service or a partner'
	},
	{
		code: 'DIAGNOSTIC',
		fr: 'Établir un diagnostic de la situation avec la personne',
		en: 'Assessing the situation with the person'
	},
	{
		code: 'ACCOMPAGNEMENT',
		fr: 'Accompagner un parcours social ou professionnel',
		en: 'Supporting a social or vocational path'
	},
	{
		code: 'RESEAU',
		fr: 'Travailler en réseau avec des partenaires',
		en: 'Working in a network of partners'
	},
	{ code: 'ATELIERS', fr: 'Animer des ateliers ou des groupes', en: 'Leading workshops or groups' },
	{
		code: 'EMPLOYEURS',
		fr: 'Prospecter des employeurs, médiation avec l’entreprise',
		en: 'Approaching employers, mediation with companies'
	}
];

const unit = (block: string, rank: string, code: string, name: string): ProgrammeUnit => ({
	code,
	name,
	block,
	rank
});

/** Twelve units, six for each certificate; the last of CASP is chosen between two. */
export const CASP_UNITS: readonly ProgrammeUnit[] = [
	unit('CIAO', '1', 'TET099', 'Analyse de son parcours et positionnement professionnel'),
	unit(
		'CIAO',
		'2',
		'AST004',
		'Institutions et acteurs de l’intervention sociale : information, accueil et orientation'
	),
	unit('CIAO', '3', 'TRS001', 'La relation aux publics en situation d’accompagnement'),
	unit('CIAO', '4', 'CCE001', 'Outils et démarches de la communication écrite et orale'),
	unit(
		'CIAO',
		'5',
		'TET003',
		'Méthodes de recherche et traitement de l’information (entretiens et questionnaires professionnels)'
	),
	unit('CIAO', '6', 'TET007', 'Recherche d’information : théorie et pratique sur le web'),
	unit(
		'CASP',
		'1',
		'AST005',
		'Institutions et acteurs de l’intervention sociale : accompagnement social et professionnel'
	),
	unit('CASP', '2', 'TRS002', 'La relation au public : méthodologies de l’accompagnement'),
	unit('CASP', '3', 'CCE003', 'Pratiques de l’accueil, de la négociation et de la communication'),
	unit('CASP', '4', 'AST002', 'Champs de la sociologie'),
	unit('CASP', '5', 'PSY001', 'Éléments de psychopathologie dans l’intervention sociale'),
	unit('CASP', '6 (au choix)', 'TET006', 'Initiation aux questions du travail et de l’emploi'),
	unit('CASP', '6 (au choix)', 'UEV010', 'Géographie urbaine')
];
