import { all, is, not } from './condition.ts';
import type { AccountPlan } from './dashboard-plan.ts';
import { ANSWERED, IN_WORK, OVE_FRAME } from './ove/people.ts';
import { COUNTED, COUNTED_EMPLOYED, ELIGIBLE, EMPLOYED, UNEMPLOYED, USABLE } from './people.ts';

/** By the RNCP rates: people set aside are a group of their own. */
export const RNCP_ACCOUNT: AccountPlan = {
	kind: 'rncp',
	from: ['REP_TAUX', 'INS_GLOB', 'INS_METIER'],
	groups: [
		{ code: 'target', condition: all(COUNTED_EMPLOYED, is('target', 'yes')) },
		{ code: 'other-work', condition: all(COUNTED_EMPLOYED, not(is('target', 'yes'))) },
		{ code: 'no-work', condition: all(COUNTED, not(is('situation', 'employed'))) },
		{ code: 'neutralised', condition: all(USABLE, not(is('neutralised', 'none'))) },
		{ code: 'no-answer', condition: all(ELIGIBLE, not(USABLE)) }
	],
	braces: [
		{ code: 'employed', to: 1 },
		{ code: 'counted', to: 2 },
		{ code: 'answered', to: 3 },
		{ code: 'all', to: 4 }
	]
};

const LABOUR_BRACES: AccountPlan['braces'] = [
	{ code: 'employed', to: 0 },
	{ code: 'counted', to: 1 },
	{ code: 'answered', to: 2 },
	{ code: 'all', to: 3 }
];

/** By the net employment rate: in work, looking for a job, neither. */
export const LABOUR_ACCOUNT: AccountPlan = {
	kind: 'labour',
	from: ['REP_TAUX', 'INS_NET'],
	groups: [
		{ code: 'other-work', condition: EMPLOYED },
		{ code: 'no-work', condition: UNEMPLOYED },
		{ code: 'other', condition: all(USABLE, not(is('situation', 'employed', 'unemployed'))) },
		{ code: 'no-answer', condition: all(ELIGIBLE, not(USABLE)) }
	],
	braces: LABOUR_BRACES
};

/** The same by the corrected activity, over every line of the file. */
export const OVE_ACCOUNT: AccountPlan = {
	kind: 'labour',
	from: ['REP_TAUX', 'INS_NET'],
	groups: [
		{ code: 'other-work', condition: IN_WORK },
		{ code: 'no-work', condition: all(ANSWERED, is('correctedActivity', 'seeking')) },
		{ code: 'other', condition: all(ANSWERED, not(is('correctedActivity', 'employed', 'seeking'))) },
		{ code: 'no-answer', condition: all(OVE_FRAME, not(ANSWERED)) }
	],
	braces: LABOUR_BRACES
};
