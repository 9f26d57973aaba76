import { deriveOutcome, type DerivationFacts } from '#lib/domain/outcomes/derive.ts';
import type { Outcome, ReportedOutcome } from '#lib/domain/outcomes/outcome.ts';

const FULL_TIME_JOB: ReportedOutcome = {
	awardId: '0190a000-0000-7000-8000-000000000001',
	waveMonths: 6,
	referenceDate: '2024-06-01',
	frame: 'eligible',
	collection: 'complete',
	mode: 'web',
	activity: 'employed',
	study: 'none',
	available: 'not-applicable',
	seeking: 'not-applicable',
	status: 'PRIV',
	contract: 'CDI',
	workingTime: 'full',
	jobLevel: 'intermediate',
	country: 'france',
	mobility: 'home-region',
	target: 'yes',
	titleLink: '1',
	sex: 'F',
	route: 'FORMATION_CONTINUE_HORS_CONTRAT_DE_PROFESSIONNALISATION',
	modality: 'day',
	entrySituation: 'DE',
	nationality: 'french',
	ageBand: '30-44',
	payBasis: 'NM',
	late: 'no',
	programme: 'CASP',
	cohort: '2023',
	wave: '6',
	level: '5',
	diploma: 'Titre RNCP',
	domain: 'Action sociale',
	centre: 'Paris',
	jobFamily: 'M1',
	jobTitle: 'Conseiller en insertion professionnelle',
	structure: 'S1',
	department: '75',
	region: '11',
	netMonthlyEuros: 1740,
	bonusYearEuros: null,
	grossYearEuros: null,
	ftePercent: 100,
	monthsToFirstJob: null
};

const NO_JOB: Partial<ReportedOutcome> = {
	status: 'not-applicable',
	contract: 'not-applicable',
	workingTime: 'not-applicable',
	jobLevel: 'not-applicable',
	country: 'not-applicable',
	mobility: 'not-applicable',
	target: 'not-applicable',
	titleLink: 'not-applicable',
	payBasis: 'not-applicable',
	jobFamily: '',
	jobTitle: '',
	structure: '',
	department: '',
	region: '',
	netMonthlyEuros: null,
	ftePercent: null
};

const SILENCE: Partial<ReportedOutcome> = {
	...NO_JOB,
	collection: 'no-contact',
	mode: 'not-applicable',
	activity: 'unknown',
	study: 'unknown',
	available: 'unknown',
	seeking: 'unknown'
};

/** A graduate of CASP 2023 at six months, in a full-time target job in Paris, with what a test changes. */
export function anOutcome(
	changes: Partial<ReportedOutcome> = {},
	facts: DerivationFacts = { international: false }
): Outcome {
	return deriveOutcome({ ...FULL_TIME_JOB, ...changes }, facts);
}

/** The same person without a job, for the reason that the activity says. */
export function withoutJob(
	activity: ReportedOutcome['activity'],
	changes: Partial<ReportedOutcome> = {}
): Outcome {
	return anOutcome({ ...NO_JOB, activity, ...changes });
}

/** A graduate who has not answered. */
export function aSilentGraduate(changes: Partial<ReportedOutcome> = {}): Outcome {
	return anOutcome({ ...SILENCE, ...changes });
}

/** So many of them. */
export function times(count: number, make: () => Outcome): readonly Outcome[] {
	return Array.from({ length: count }, make);
}
