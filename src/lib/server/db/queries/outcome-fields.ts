import type { OutcomeField } from '#lib/domain/outcomes/codes.ts';

/**
 * Where each field of an outcome stands, as SQL over `OUTCOME_SOURCE`. Constants of ours only: nothing that a
 * person wrote ever becomes part of a statement.
 */
export const FIELD_SQL: Readonly<Record<OutcomeField, string>> = {
	programme: 'p.code',
	cohort: 'c.year::text',
	wave: 'o.wave_months::text',
	level: "coalesce(p.level::text, '')",
	diploma: "coalesce(p.diploma, '')",
	domain: "coalesce(a.domain, p.domain, '')",
	frame: 'a.frame',
	sex: 'a.sex',
	route: 'a.route',
	modality: 'a.modality',
	nationality: 'a.nationality',
	ageBand: 'a.age_band',
	entrySituation: 'a.entry_situation',
	centre: 'a.centre',
	collection: 'o.collection',
	mode: 'o.mode',
	activity: 'o.activity',
	correctedActivity: 'o.corrected_activity',
	study: 'o.study',
	available: 'o.available',
	seeking: 'o.seeking',
	status: 'o.status',
	contract: 'o.contract',
	workingTime: 'o.working_time',
	jobLevel: 'o.job_level',
	country: 'o.country',
	mobility: 'o.mobility',
	target: 'o.target',
	titleLink: 'o.title_link',
	payBasis: 'o.pay_basis',
	situation: 'o.situation',
	neutralised: 'o.neutralised',
	usable: 'o.usable',
	late: 'o.late',
	jobFamily: 'o.job_family',
	jobTitle: 'o.job_title',
	structure: 'o.structure',
	department: 'o.department',
	region: 'o.region'
};

/** Outcomes with what they share: award, cohort, programme. */
export const OUTCOME_JOINS = `
	outcomes o
	join awards a on a.institution_id = o.institution_id and a.id = o.award_id
	join cohorts c on c.institution_id = o.institution_id and c.id = a.cohort_id
	join programmes p on p.institution_id = o.institution_id and p.id = a.programme_id`;

/** The first lock: the institution is the first parameter of every statement made of these parts. */
export const OF_INSTITUTION = 'o.institution_id = $1::uuid';
