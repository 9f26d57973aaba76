import { describe, expect, it } from 'vitest';
import { A_JOB, choice, reported } from '../../../../tests/factories/some-answers.ts';
import { keepDecisions } from './keep-decisions.ts';

describe('what a person decided', () => {
	const decided = {
		activity: 'employed',
		correctedActivity: 'studying',
		target: 'yes',
		jobFamily: 'M3',
		structure: 'S1',
		jobTitle: 'Conseillère en insertion',
		employer: 'Mission locale'
	} as const;

	it('stands while the job is the same', () => {
		expect(keepDecisions(reported({ ...A_JOB, D15: choice('4') }), decided)).toMatchObject({
			target: 'yes',
			jobFamily: 'M3',
			structure: 'S1',
			correctedActivity: 'studying'
		});
	});

	it.each([
		['title', { D5: choice('Formatrice') }],
		['employer', { D9: choice('AFPA') }]
	])('falls with another %s', (_, changes) => {
		expect(keepDecisions(reported({ ...A_JOB, ...changes }), decided)).toMatchObject({
			target: 'undecided',
			jobFamily: ''
		});
	});

	it('falls with another situation', () => {
		const kept = keepDecisions(reported({ C1: choice('REC'), F3: choice('') }), decided);
		expect(kept).toMatchObject({ target: 'not-applicable', jobFamily: '' });
		expect(kept).not.toHaveProperty('correctedActivity');
	});
});
