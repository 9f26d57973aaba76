import { MISSING } from './missing.ts';

/**
 * The coded facts of an outcome and the codes each may take (DESIGN 4, regulation 9, statistics 1).
 *
 * Every list is closed: the column store, the SQL checks, the filters and the texts are derived from it.
 */
export const OUTCOME_CODES = {
	/** Place in the frame (statistics 1.1). Only `eligible` counts in N of the `rncp` set. */
	frame: ['eligible', 'deceased', 'duplicate', 'not-certified'],
	/** How the information was, or was not, collected. */
	collection: [
		'complete',
		'partial',
		'refused',
		'no-contact',
		'bounced',
		'third-party',
		'administrative',
		'not-yet'
	],
	/** Mode of the answer. */
	mode: ['web', 'phone', 'paper', 'import', ...MISSING],
	/** Main activity at the reference date, as declared. */
	activity: ['employed', 'seeking', 'studying', 'inactive', 'unable', 'retired', 'volunteering', ...MISSING],
	/** The activity after the source, or an officer, corrected it; the same as `activity` when nobody did. */
	correctedActivity: [
		'employed',
		'seeking',
		'studying',
		'inactive',
		'unable',
		'retired',
		'volunteering',
		...MISSING
	],
	/** Study at the reference date; `work-study` is an apprenticeship or professionalisation contract. */
	study: ['none', 'beside-job', 'main', 'work-study', ...MISSING],
	/** Available for work within two weeks (only for ILO-type unemployment). */
	available: ['yes', 'no', ...MISSING],
	/** Active search for a job. */
	seeking: ['yes', 'no', ...MISSING],
	/** Status in employment, D1. */
	status: ['PRIV', 'ASSO', 'FPT', 'CONT', 'IND', 'DIR', 'PORT', ...MISSING],
	/** Contract, D2; `VOLI` is a VIE or VIA, counted as a job. */
	contract: ['CDI', 'CDD', 'FON', 'INT', 'APP', 'PRO', 'AID', 'VAC', 'IND', 'STG', 'VOLI', 'AUT', ...MISSING],
	workingTime: ['full', 'part-chosen', 'part-imposed', 'part', ...MISSING],
	/** Level of the job: executive, intermediate profession, employee or worker. */
	jobLevel: ['executive', 'intermediate', 'employee', ...MISSING],
	/** Place of work: in France or abroad. */
	country: ['france', 'abroad', ...MISSING],
	/** Place of work seen from the place of training. */
	mobility: ['home-region', 'other-region', 'abroad', ...MISSING],
	/** Decision of a person: is the job one the award aims at? `undecided` counts as not target. */
	target: ['yes', 'no', 'undecided', 'not-applicable'],
	/** The graduate's own opinion on the link between job and award, D15, from 1 (fully) to 4 (not at all). */
	titleLink: ['1', '2', '3', '4', ...MISSING],
	sex: ['F', 'M', 'unknown'],
	/** Access route, in the codes of the national certification flow (regulation 5). */
	route: [
		'FORMATION_INITIALE_HORS_APPRENTISSAGE',
		'FORMATION_INITIALE_APPRENTISSAGE',
		'FORMATION_CONTINUE_HORS_CONTRAT_DE_PROFESSIONNALISATION',
		'FORMATION_CONTINUE_CONTRAT_DE_PROFESSIONNALISATION',
		'VAE',
		'EQUIVALENCE_(DIPLOME_ETRANGER)',
		'CANDIDAT_LIBRE',
		'unknown'
	],
	/** Rhythm of the training. */
	modality: ['day', 'evening', 'distance', 'vae', 'unknown'],
	/** Situation when the training began, B2. */
	entrySituation: ['SAL', 'IND', 'DE', 'ALT', 'ETU', 'INA', ...MISSING],
	nationality: ['french', 'other', 'unknown'],
	ageBand: ['under-30', '30-44', '45-plus', 'unknown'],
	/** How the pay was given, D14: net or gross, a month or a year. */
	payBasis: ['NM', 'BM', 'BA', 'NA', ...MISSING],
	// Derived by `derive.ts`, stored with the version of the rules:
	/** One value at the reference date, first match wins (statistics 1.3). */
	situation: ['employed', 'unemployed', 'study', 'unable', 'inactive', 'unknown'],
	/** Why the person leaves numerator and denominator of the RNCP rates (regulation 10). */
	neutralised: ['none', 'study', 'work-study', 'unable', 'retired', 'abroad'],
	/** Complete, or partial with the activity at the reference date known. */
	usable: ['yes', 'no'],
	/** Collected after the answer window closed (regulation 9): kept, flagged, left out by default. */
	late: ['yes', 'no']
} as const;

export type CodedField = keyof typeof OUTCOME_CODES;
export type CodeOf<Field extends CodedField> = (typeof OUTCOME_CODES)[Field][number];

/** Facts whose codes are the institution's own: programmes, years, job families… */
export const OPEN_FIELDS = [
	'programme',
	'cohort',
	'wave',
	'level',
	'diploma',
	'domain',
	'centre',
	'jobFamily',
	'jobTitle',
	'structure',
	'department',
	'region'
] as const;

export type OpenField = (typeof OPEN_FIELDS)[number];
export type OutcomeField = CodedField | OpenField;

export function isOpenField(field: OutcomeField): field is OpenField {
	return (OPEN_FIELDS as readonly string[]).includes(field);
}
