import { describe, expect, it } from 'vitest';
import {
	A_JOB,
	A_SEARCH,
	A_STUDY,
	aJobWithout,
	AN_AWARD,
	choice,
	NO_JOB,
	reported
} from '../../../../tests/factories/some-answers.ts';
import { theStandardQuestionnaire } from '../../../../tests/factories/a-questionnaire.ts';
import type { Answers } from '../survey/answers.ts';
import { deriveOutcome } from './derive.ts';
import type { AwardFacts } from './award-facts.ts';
import { reportAnswers } from './from-answers.ts';

const outcome = (answers: Answers, international = false) =>
	deriveOutcome(reported(answers), { international });

describe('what the answers state', () => {
	it('a job, fact by fact', () => {
		expect(reported(A_JOB)).toEqual({
			...AN_AWARD,
			wave: '6',
			waveMonths: 6,
			referenceDate: '2026-06-01',
			mode: 'web',
			late: 'no',
			collection: 'complete',
			activity: 'employed',
			study: 'not-asked',
			available: 'not-asked',
			seeking: 'not-applicable',
			status: 'ASSO',
			contract: 'CDI',
			workingTime: 'full',
			ftePercent: 100,
			jobTitle: 'Conseillère en insertion',
			jobFamily: '',
			jobLevel: 'intermediate',
			employer: 'Mission locale',
			structure: '',
			country: 'france',
			mobility: 'unknown',
			department: '93',
			region: '11',
			payBasis: 'NM',
			netMonthlyEuros: 1650,
			// 1650 × 12 × 1.3
			grossYearEuros: 25_740,
			bonusYearEuros: 0,
			monthsToFirstJob: null,
			titleLink: '1',
			target: 'undecided'
		});
	});

	it('nothing before the situation is known', () => {
		const answers: Answers = { B2: choice('SAL') };
		const collected = {
			questionnaire: theStandardQuestionnaire(),
			answers,
			waveMonths: 6,
			referenceDate: '2026-06-01'
		};
		expect(reportAnswers(AN_AWARD, { ...collected, mode: 'web', sent: false, late: false })).toBeUndefined();
	});

	it('no job: everything about one does not apply', () => {
		expect(reported({ C1: choice('REC'), ...A_SEARCH })).toMatchObject({
			activity: 'seeking',
			seeking: 'yes',
			status: 'not-applicable',
			contract: 'not-applicable',
			payBasis: 'not-applicable',
			target: 'not-applicable',
			jobTitle: '',
			ftePercent: null,
			netMonthlyEuros: null
		});
	});

	it('a job that was left for no job leaves nothing of itself', () => {
		expect(reported({ ...A_JOB, C1: choice('INA') })).toMatchObject({
			activity: 'inactive',
			seeking: 'no',
			jobTitle: '',
			employer: '',
			department: '',
			contract: 'not-applicable',
			netMonthlyEuros: null
		});
	});

	it('what was declined, not reached, or not asked of this person', () => {
		const answers: Answers = {
			...aJobWithout('D2', 'D15'),
			D1: choice('IND'),
			D13: { missing: 'refused' },
			D5: { missing: 'refused' }
		};
		expect(reported(answers)).toMatchObject({
			contract: 'not-asked',
			titleLink: 'not-asked',
			jobLevel: 'not-applicable',
			payBasis: 'refused',
			netMonthlyEuros: null,
			jobTitle: '',
			collection: 'partial'
		});
	});

	it('a share of full time', () => {
		expect(reported({ ...A_JOB, D4: choice('PARTIEL_SUBI'), D4Q: { value: 60 } })).toMatchObject({
			workingTime: 'part-imposed',
			ftePercent: 60
		});
		expect(reported({ ...A_JOB, D4: choice('PARTIEL_CHOISI') })).toMatchObject({
			workingTime: 'part-chosen',
			ftePercent: null
		});
		// A share that is left over from an earlier answer.
		expect(reported({ ...A_JOB, D4Q: { value: 60 } })).toMatchObject({
			workingTime: 'full',
			ftePercent: 100
		});
	});

	it('an answer that is not sent, or not whole, is partial', () => {
		expect(reported(A_JOB, { sent: false }).collection).toBe('partial');
		expect(reported(aJobWithout('D9')).collection).toBe('partial');
		expect(reported(A_JOB, { late: true }).late).toBe('yes');
	});

	it('the situation at entry, when it was missing and is asked', () => {
		const collected = {
			questionnaire: theStandardQuestionnaire(),
			waveMonths: 6,
			referenceDate: '2026-06-01'
		};
		const missing: AwardFacts = { ...AN_AWARD, entrySituation: 'not-asked' };
		const answers: Answers = { B2: choice('SAL'), C1: choice('REC'), ...A_SEARCH };
		const how = { mode: 'web', sent: true, late: false } as const;
		expect(reportAnswers(missing, { ...collected, ...how, answers })).toMatchObject({
			entrySituation: 'SAL',
			collection: 'complete'
		});
		// Once it is known to the award, the question does not vanish from this response.
		expect(
			reportAnswers({ ...AN_AWARD, entrySituation: 'SAL' }, { ...collected, ...how, answers })
		).toMatchObject({
			entrySituation: 'SAL',
			collection: 'complete'
		});
	});
});

/** Regulation 9 (skip rules) and 10 (neutralised, in order), read by hand. */
describe('what the rules make of it', () => {
	it.each([
		['a job', A_JOB, 'employed', 'none'],
		['an apprentice who says in work', { ...A_JOB, D2: choice('APP') }, 'study', 'work-study'],
		['a professionalisation contract', { ...A_JOB, D2: choice('PRO') }, 'study', 'work-study'],
		['an internship is no job', { ...A_JOB, D2: choice('STG') }, 'inactive', 'none'],
		['a VIE is one', { ...A_JOB, D2: choice('VOLI') }, 'employed', 'none'],
		[
			'a job in Geneva',
			{ ...A_JOB, D12: { value: { country: 'ABROAD', name: 'Suisse' } } },
			'employed',
			'abroad'
		],
		['looking for work', { C1: choice('REC'), ...A_SEARCH }, 'unemployed', 'none'],
		['studying', { C1: choice('ETU'), ...A_STUDY }, 'study', 'study'],
		['could not work', { C1: choice('EMPE'), ...NO_JOB }, 'unable', 'unable'],
		['retired', { C1: choice('RET'), ...NO_JOB }, 'inactive', 'retired'],
		['civic service', { C1: choice('VOL'), ...NO_JOB }, 'inactive', 'none'],
		['neither working nor looking', { C1: choice('INA'), ...NO_JOB }, 'inactive', 'none']
	] as const)('%s', (_, answers, situation, neutralised) => {
		expect(outcome(answers)).toMatchObject({ situation, neutralised, usable: 'yes' });
	});

	it('a job abroad counts for an international award', () => {
		const answers: Answers = { ...A_JOB, D12: { value: { country: 'ABROAD', name: 'Suisse' } } };
		expect(outcome(answers, true).neutralised).toBe('none');
	});

	it('an answer left after the situation can be used', () => {
		expect(outcome({ C1: choice('EMP') })).toMatchObject({
			collection: 'partial',
			usable: 'yes',
			situation: 'employed'
		});
	});
});

describe('a bonus', () => {
	it.each([
		['IN', 0],
		['NONE', 0],
		['APART', null]
	] as const)('that is %s adds %s', (bonus, bonusYearEuros) => {
		const answers: Answers = { ...A_JOB, D13: { value: { amountEuros: 1650, basis: 'NM', bonus } } };
		expect(reported(answers).bonusYearEuros).toBe(bonusYearEuros);
	});
});
