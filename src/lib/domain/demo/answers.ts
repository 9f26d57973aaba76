import type { CodeOf } from '../outcomes/codes.ts';
import type { Answers } from '../survey/answers.ts';
import type { AnswerValue, StoredAnswer } from '../survey/stored-answer.ts';
import type { DemoOutcome } from './outcome.ts';

/**
 * The answers that somebody would have given to the standard questionnaire for an outcome to be what it is.
 * Reporting them gives back the situation, the job and the pay; what the questionnaire does not ask is lost.
 *
 * A partial outcome stops before the pay.
 */
export function buildAnswers(outcome: DemoOutcome): Answers {
	const situation = { C1: value(SITUATIONS[outcome.activity] ?? 'INA') };
	const job = outcome.activity === 'employed' ? jobAnswers(outcome) : {};
	const end = outcome.collection === 'complete' ? endAnswers(outcome) : {};
	return { ...situation, ...job, ...end };
}

/** What every wave asks after the minimum set. The demonstration knows little of it: such questions are declined. */
function endAnswers({ activity, study, waveMonths }: DemoOutcome): Answers {
	const beside = activity === 'employed' && study === 'beside-job';
	return {
		A1: value(true),
		...(activity === 'employed' ? { C2: value(beside) } : {}),
		...(activity === 'studying' || beside ? { C3: DECLINED, C3N: DECLINED } : {}),
		...(activity === 'seeking' ? { E1: DECLINED, E2: DECLINED } : {}),
		...(activity !== 'employed' && waveMonths >= FIRST_WAVE_OF_C6 ? { C6: DECLINED } : {})
	};
}

const FIRST_WAVE_OF_C6 = 18;

const value = (given: AnswerValue): StoredAnswer => ({ value: given });

const DECLINED: StoredAnswer = { missing: 'refused' };

const SITUATIONS: Partial<Record<CodeOf<'activity'>, string>> = {
	employed: 'EMP',
	seeking: 'REC',
	studying: 'ETU',
	volunteering: 'VOL',
	inactive: 'INA',
	retired: 'RET',
	unable: 'EMPE'
};

function jobAnswers(outcome: DemoOutcome): Answers {
	const { ftePercent, workingTime, jobLevel } = outcome;
	return {
		D1: value(outcome.status),
		D2: value(outcome.contract),
		D4: value(WORKING_TIMES[workingTime] ?? 'PLEIN'),
		...(workingTime === 'full' || ftePercent === null ? {} : { D4Q: value(ftePercent) }),
		D5: value(outcome.jobTitle),
		D6: value(ACTIVITIES[outcome.jobFamily] ?? ['AUTRE']),
		...(jobLevel === 'not-applicable' ? {} : { D8: value(LEVELS[jobLevel] ?? 'NSP') }),
		D9: value(outcome.employer),
		D12: value(
			outcome.country === 'abroad'
				? { country: 'ABROAD', name: 'Pays fictif' }
				: { country: 'FRANCE', department: outcome.department }
		),
		...(outcome.collection === 'complete' ? lastAnswers(outcome) : {})
	};
}

function lastAnswers(outcome: DemoOutcome): Answers {
	const link = outcome.titleLink;
	return {
		...(outcome.contract === 'CDD' ? { D3: DECLINED } : {}),
		D10: value(EMPLOYERS[outcome.status] ?? 'AUT'),
		...(outcome.country === 'abroad' ? {} : { D13: payAnswer(outcome) }),
		D15: ['1', '2', '3', '4'].includes(link) ? value(link) : DECLINED,
		D7: DECLINED,
		D11: value('ENSE'),
		D11T: value('NSP')
	};
}

/** The amount as it was said: the one that the other was converted from. */
function payAnswer({ payBasis, netMonthlyEuros, grossYearEuros, bonusYearEuros }: DemoOutcome): StoredAnswer {
	if (netMonthlyEuros === null || grossYearEuros === null) return DECLINED;
	const bonus = bonusYearEuros === 0 ? 'NONE' : 'APART';
	if (payBasis === 'BM')
		return value({ amountEuros: Math.round(grossYearEuros / 12), basis: payBasis, bonus });
	if (payBasis === 'BA') return value({ amountEuros: grossYearEuros, basis: payBasis, bonus });
	return value({ amountEuros: netMonthlyEuros, basis: 'NM', bonus });
}

const WORKING_TIMES: Partial<Record<CodeOf<'workingTime'>, string>> = {
	full: 'PLEIN',
	'part-chosen': 'PARTIEL_CHOISI',
	'part-imposed': 'PARTIEL_SUBI'
};

const LEVELS: Partial<Record<CodeOf<'jobLevel'>, string>> = {
	executive: 'C',
	intermediate: 'A',
	employee: 'N'
};

/** Kinds of employer that a status makes likely. */
const EMPLOYERS: Partial<Record<CodeOf<'status'>, string>> = {
	PRIV: 'OF',
	ASSO: 'ASSO',
	FPT: 'COLL',
	CONT: 'OPER',
	IND: 'SOI',
	DIR: 'SOI'
};

/** What people of each family of jobs do, in the codes and the order of the programme's list of activities. */
const ACTIVITIES: Readonly<Record<string, readonly string[]>> = {
	M1: ['ACCUEIL', 'INFORMATION', 'ORIENTATION'],
	M2: ['INFORMATION', 'ORIENTATION', 'EMPLOYEURS'],
	M3: ['DIAGNOSTIC', 'ACCOMPAGNEMENT', 'RESEAU', 'EMPLOYEURS'],
	M4: ['ACCUEIL', 'ORIENTATION', 'ACCOMPAGNEMENT', 'RESEAU'],
	M5: ['ACCUEIL', 'INFORMATION', 'RESEAU'],
	M6: ['ACCUEIL', 'INFORMATION', 'ATELIERS'],
	NON_PRECISE: ['DIAGNOSTIC', 'ACCOMPAGNEMENT']
};
