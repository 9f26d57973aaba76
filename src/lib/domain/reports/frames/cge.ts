import { all, is } from '../../indicators/condition.ts';
import {
	CONTRACT_KNOWN,
	ELIGIBLE,
	EMPLOYED,
	LEVEL_KNOWN,
	TIME_KNOWN,
	UNEMPLOYED,
	USABLE
} from '../../indicators/people.ts';
import { V_CGE_NET } from '../../indicators/variants/cge-net.ts';
import { open, type FrameItem, type ReturnFrame } from './frame.ts';

const FULL_TIME_JOB = all(EMPLOYED, is('workingTime', 'full'));

/** What the two French surveys of schools ask alike: answers, situations, jobs, place, pay. */
export const SCHOOL_ITEMS: readonly FrameItem[] = [
	{ code: 'graduates', kind: 'people', of: ELIGIBLE },
	{ code: 'respondents', kind: 'people', of: USABLE },
	{ code: 'response-rate', kind: 'rate', numerator: USABLE, denominator: ELIGIBLE },
	{ code: 'employed', kind: 'people', of: EMPLOYED },
	{ code: 'seeking', kind: 'people', of: UNEMPLOYED },
	{ code: 'continuing-education', kind: 'people', of: all(USABLE, is('situation', 'study')) },
	{ code: 'other-situations', kind: 'people', of: all(USABLE, is('situation', 'inactive', 'unable')) },
	{ ...V_CGE_NET, code: 'net-employment-rate', kind: 'rate' },
	{ code: 'first-job-2-months', kind: 'wait', months: 2, among: USABLE },
	{
		...{ code: 'permanent', kind: 'rate', numerator: is('contract', 'CDI', 'FON') },
		denominator: all(EMPLOYED, CONTRACT_KNOWN)
	},
	{
		...{ code: 'executive', kind: 'rate', numerator: is('jobLevel', 'executive') },
		denominator: all(EMPLOYED, LEVEL_KNOWN)
	},
	{
		...{ code: 'full-time', kind: 'rate', numerator: is('workingTime', 'full') },
		denominator: all(EMPLOYED, TIME_KNOWN)
	},
	{
		...{ code: 'abroad', kind: 'rate', numerator: is('country', 'abroad') },
		denominator: all(EMPLOYED, is('country', 'france', 'abroad'))
	},
	{ code: 'pay-gross-50', kind: 'pay', measure: 'gross-year', among: FULL_TIME_JOB, quantile: 0.5 }
];

/**
 * Survey of the Conférence des grandes écoles on its last three classes: net employment rate, gross pay (regulation 4).
 * What it asks besides is named and left open.
 */
export const CGE_FRAME: ReturnFrame = {
	code: 'cge',
	bySex: true,
	items: [
		...SCHOOL_ITEMS,
		open('pay-without-bonus', 'not-coded'),
		open('pay-mean', 'no-mean'),
		open('sector-naf', 'not-coded'),
		open('company-size', 'not-coded'),
		open('job-satisfaction', 'not-asked'),
		open('hiring-channel', 'not-asked')
	]
};
