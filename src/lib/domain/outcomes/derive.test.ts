import { describe, expect, it } from 'vitest';
import { anOutcome, aSilentGraduate, withoutJob } from '../../../../tests/factories/an-outcome.ts';

/** Expected values: statistics 1.3 and regulation 9 and 10, read by hand. */

describe('situation at the reference date', () => {
	it.each([
		['a job', anOutcome(), 'employed'],
		['a job and evening classes', anOutcome({ study: 'beside-job' }), 'employed'],
		['a job and full-time study', anOutcome({ study: 'main' }), 'employed'],
		['an apprenticeship declared as a job', anOutcome({ contract: 'APP' }), 'study'],
		[
			'a professionalisation contract declared as study',
			withoutJob('studying', { contract: 'PRO' }),
			'study'
		],
		['work-study without a contract known', anOutcome({ study: 'work-study', contract: 'unknown' }), 'study'],
		['full-time study', withoutJob('studying'), 'study'],
		['seeking while studying full time', withoutJob('seeking', { study: 'main' }), 'study'],
		['unable to work', withoutJob('unable'), 'unable'],
		['looking for a job', withoutJob('seeking'), 'unemployed'],
		['not looking', withoutJob('inactive'), 'inactive'],
		['retired', withoutJob('retired'), 'inactive'],
		['a volunteer', withoutJob('volunteering'), 'inactive'],
		['a volunteer who looks for a job', withoutJob('volunteering', { seeking: 'yes' }), 'unemployed'],
		['a VIE, which is a job', anOutcome({ contract: 'VOLI' }), 'employed'],
		['an internship, which is none', anOutcome({ contract: 'STG' }), 'inactive'],
		['an internship and a search', anOutcome({ contract: 'STG', seeking: 'yes' }), 'unemployed'],
		['no answer', aSilentGraduate(), 'unknown'],
		[
			'an apprentice whose activity is unknown',
			anOutcome({ activity: 'unknown', contract: 'APP' }),
			'unknown'
		]
	])('%s', (_, outcome, situation) => {
		expect(outcome.situation).toBe(situation);
	});

	it('follows the corrected activity, and keeps the declared one', () => {
		const outcome = anOutcome({ activity: 'employed', correctedActivity: 'studying' });
		expect(outcome).toMatchObject({
			activity: 'employed',
			correctedActivity: 'studying',
			situation: 'study',
			neutralised: 'study'
		});
	});

	it('takes the declared activity where nobody corrected it', () => {
		expect(withoutJob('seeking').correctedActivity).toBe('seeking');
	});
});

describe('neutralised', () => {
	it.each([
		['study, N1', withoutJob('studying'), 'study'],
		[
			'declared study under an apprenticeship, N1 before N2',
			withoutJob('studying', { contract: 'APP' }),
			'study'
		],
		[
			'an apprentice in the target job abroad, N2 before N4',
			anOutcome({ contract: 'APP', country: 'abroad' }),
			'work-study'
		],
		['unable, N3', withoutJob('unable'), 'unable'],
		['retired, listed apart', withoutJob('retired'), 'retired'],
		['a job in Geneva, N4', anOutcome({ country: 'abroad' }), 'abroad'],
		[
			'abroad as seen from the place of training',
			anOutcome({ country: 'unknown', mobility: 'abroad' }),
			'abroad'
		],
		['France, whatever the mobility says', anOutcome({ country: 'france', mobility: 'abroad' }), 'none'],
		['abroad without a job', withoutJob('seeking', { country: 'abroad' }), 'none'],
		['an international award', anOutcome({ country: 'abroad' }, { international: true }), 'none'],
		['looking for a job', withoutJob('seeking'), 'none'],
		['not looking for one', withoutJob('inactive'), 'none'],
		['a volunteer', withoutJob('volunteering'), 'none'],
		['no answer', aSilentGraduate(), 'none']
	])('%s', (_, outcome, reason) => {
		expect(outcome.neutralised).toBe(reason);
	});
});

describe('usable', () => {
	it.each([
		['complete', anOutcome(), 'yes'],
		['partial with the activity', anOutcome({ collection: 'partial' }), 'yes'],
		['partial without it', anOutcome({ collection: 'partial', activity: 'unknown' }), 'no'],
		['told by a third party', anOutcome({ collection: 'third-party' }), 'no'],
		['administrative source', anOutcome({ collection: 'administrative' }), 'no'],
		['no answer', aSilentGraduate(), 'no']
	])('%s', (_, outcome, usable) => {
		expect(outcome.usable).toBe(usable);
	});
});
