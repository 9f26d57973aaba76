import { all, any, is, not } from '../../indicators/condition.ts';
import { ELIGIBLE, EMPLOYED, KNOWN, TIME_KNOWN } from '../../indicators/people.ts';
import { V_NACE_CAREER, V_NACE_KNOWLEDGE } from '../../indicators/variants/nace.ts';
import { open, type ReturnFrame } from './frame.ts';

const IN_WORK = all(KNOWN, is('situation', 'employed'));
const FULL_TIME = is('workingTime', 'full');
const FULL_TIME_JOB = all(EMPLOYED, FULL_TIME);

/**
 * First-destination survey of the National Association of Colleges and Employers: every graduate of a class in one line,
 * then the knowledge and career outcomes rates (peers 6, statistics 2.1).
 */
export const NACE_FRAME: ReturnFrame = {
	code: 'nace',
	bySex: false,
	items: [
		{ code: 'graduates', kind: 'people', of: ELIGIBLE },
		{ code: 'employed-full-time', kind: 'people', of: all(IN_WORK, FULL_TIME) },
		{ code: 'employed-part-time', kind: 'people', of: all(IN_WORK, TIME_KNOWN, not(FULL_TIME)) },
		{ code: 'employed-time-unknown', kind: 'people', of: all(IN_WORK, not(TIME_KNOWN)) },
		{ code: 'own-business', kind: 'people', of: all(IN_WORK, is('status', 'IND', 'DIR')) },
		{ code: 'service', kind: 'people', of: all(KNOWN, is('correctedActivity', 'volunteering')) },
		open('military', 'not-asked'),
		{ code: 'continuing-education', kind: 'people', of: all(KNOWN, is('situation', 'study')) },
		open('education-planned', 'not-asked'),
		{ code: 'seeking', kind: 'people', of: all(KNOWN, is('situation', 'unemployed')) },
		{
			code: 'not-seeking',
			kind: 'people',
			of: all(
				KNOWN,
				any(is('situation', 'inactive'), is('situation', 'unable')),
				not(is('correctedActivity', 'volunteering'))
			)
		},
		{ code: 'no-information', kind: 'people', of: all(ELIGIBLE, not(KNOWN)) },
		{ ...V_NACE_KNOWLEDGE, code: 'knowledge-rate', kind: 'rate' },
		{ ...V_NACE_CAREER, code: 'outcomes-rate', kind: 'rate' },
		...([0.25, 0.5, 0.75] as const).map((quantile) => ({
			...{ code: `pay-gross-${quantile * 100}`, kind: 'pay' as const, measure: 'gross-year' as const },
			...{ among: FULL_TIME_JOB, quantile }
		})),
		open('pay-mean', 'no-mean'),
		open('signing-bonus', 'not-asked')
	]
};
