import type { ProgrammeEdition } from '../programme.ts';
import { CASP_ACTIVITIES, CASP_STRUCTURES, CASP_TARGET_JOBS, CASP_UNITS } from './casp-lists.ts';
import type { PresetProgramme, ProgrammePreset } from './preset.ts';

/** The oldest class that the programme's presentation follows. */
const FIRST_CLASS = '2012-01-01';

const COURSES: ProgrammeEdition['courses'] = [
	{
		modality: 'day',
		description: { fr: 'Cours du jour, 9 mois', en: 'Day course, 9 months' }
	},
	{
		modality: 'evening',
		description: { fr: 'Cours du soir, 2 à 3 ans', en: 'Evening course, 2 to 3 years' }
	},
	{
		modality: 'vae',
		description: {
			fr: 'Validation des acquis de l’expérience, selon le parcours',
			en: 'Validation of prior experience, length depending on the person'
		}
	}
];

const CASP: PresetProgramme = {
	code: 'CASP',
	name: {
		fr: 'Chargé d’accompagnement social et professionnel',
		en: 'Social and vocational support officer'
	},
	registerNumber: 'RNCP36625',
	level: 5,
	diploma: 'Titre RNCP',
	domain: 'Intervention sociale et insertion',
	international: false,
	parentCode: null,
	validFrom: FIRST_CLASS,
	edition: {
		targetJobs: CASP_TARGET_JOBS,
		structures: CASP_STRUCTURES,
		activities: CASP_ACTIVITIES,
		units: CASP_UNITS,
		courses: COURSES,
		admission: {
			fr: '18 mois d’expérience professionnelle, ou un stage de 3 mois pour une expérience hors du domaine.',
			en: '18 months of work experience, or a 3-month placement when it lies outside the field.'
		},
		pathways: {
			fr: 'Le certificat CIAO est l’étape à mi-parcours du titre.',
			en: 'The CIAO certificate is the half-way step of the title.'
		},
		objectives: {
			fr: 'Accueillir, informer et accompagner des personnes vers leurs droits, la formation et l’emploi.',
			en: 'Receive, inform and support people towards their rights, training and employment.'
		}
	}
};

/** The half-way certificate. Its holders who go on to CASP study as their main activity, or beside a job. */
const CIAO: PresetProgramme = {
	code: 'CIAO',
	name: {
		fr: 'Chargé d’information, d’accueil et d’orientation',
		en: 'Information, reception and guidance officer'
	},
	registerNumber: null,
	level: null,
	diploma: 'Certificat',
	domain: CASP.domain,
	international: false,
	parentCode: CASP.code,
	validFrom: FIRST_CLASS,
	edition: {
		targetJobs: CASP_TARGET_JOBS.filter(({ code }) => code === 'M1' || code === 'M2'),
		structures: CASP_STRUCTURES,
		activities: CASP_ACTIVITIES.filter(({ code }) =>
			['ACCUEIL', 'INFORMATION', 'ORIENTATION', 'RESEAU'].includes(code)
		),
		units: CASP_UNITS.filter(({ block }) => block === 'CIAO'),
		courses: COURSES.filter(({ modality }) => modality !== 'vae'),
		admission: null,
		furtherStudy: {
			fr: 'Une partie des titulaires poursuit vers le titre CASP.',
			en: 'Some of its holders go on to the CASP title.'
		},
		objectives: {
			fr: 'Accueillir, informer et orienter un public. Première étape du titre CASP.',
			en: 'Receive, inform and direct the public. First step of the CASP title.'
		}
	}
};

/** CASP and, inside it, CIAO, as the programme presents itself. */
export const CASP_PRESET: ProgrammePreset = {
	code: 'casp',
	label: { fr: 'CASP et CIAO', en: 'CASP and CIAO' },
	programmes: [CASP, CIAO]
};
