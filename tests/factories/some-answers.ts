import type { AwardFacts } from '#lib/domain/outcomes/award-facts.ts';
import type { Answers } from '#lib/domain/survey/answers.ts';
import { reportAnswers, type Collected, type ReportedAnswers } from '#lib/domain/outcomes/from-answers.ts';
import { theStandardQuestionnaire } from './a-questionnaire.ts';

/** A graduate of CASP 2025 who was looking for work when the training began. */
export const AN_AWARD: AwardFacts = {
	awardId: '0190a000-0000-7000-8000-000000000001',
	frame: 'eligible',
	sex: 'F',
	route: 'FORMATION_CONTINUE_HORS_CONTRAT_DE_PROFESSIONNALISATION',
	modality: 'evening',
	nationality: 'unknown',
	ageBand: '30-44',
	entrySituation: 'DE',
	programme: 'CASP',
	cohort: '2025',
	level: '5',
	diploma: 'Titre RNCP',
	domain: '',
	centre: 'Paris'
};

/** One choice, or a line of text. */
export const choice = (value: string) => ({ value });

/** A youth adviser with a permanent contract, full time, in Seine-Saint-Denis. */
export const A_JOB: Answers = {
	C1: choice('EMP'),
	D1: choice('ASSO'),
	D2: choice('CDI'),
	D4: choice('PLEIN'),
	D5: choice('Conseillère en insertion'),
	D6: { value: ['ACCUEIL', 'ACCOMPAGNEMENT'] },
	D8: choice('A'),
	D9: choice('Mission locale'),
	D10: choice('ML'),
	D12: { value: { country: 'FRANCE', department: '93' } },
	D13: { value: { amountEuros: 1650, basis: 'NM', bonus: 'IN' } },
	D15: choice('1'),
	D7: choice('2024-09'),
	D11: choice('ENSE'),
	D11T: choice('T10'),
	A1: { value: true },
	C2: { missing: 'refused' }
};

/** What those who are not in work are asked after it: the award, and the search of those who look for a job. */
export const NO_JOB: Answers = { A1: { value: true } };
export const A_SEARCH: Answers = { ...NO_JOB, E1: { value: 3 }, E2: { value: ['AUCUN'] } };
export const A_STUDY: Answers = { ...NO_JOB, C3: choice('Master'), C3N: choice('N7') };

/** The same, some questions not answered yet. */
export const aJobWithout = (...questions: readonly string[]): Answers =>
	Object.fromEntries(Object.entries(A_JOB).filter(([question]) => !questions.includes(question)));

/** What answers to the standard questionnaire state at six months. */
export function reported(answers: Answers, changes: Partial<Collected> = {}): ReportedAnswers {
	const reported = reportAnswers(AN_AWARD, {
		questionnaire: theStandardQuestionnaire(),
		answers,
		waveMonths: 6,
		referenceDate: '2026-06-01',
		mode: 'web',
		sent: true,
		late: false,
		...changes
	});
	if (!reported) throw new Error('The situation is known.');
	return reported;
}
