import { all, any, is, not, type Condition } from './condition.ts';

/** The people that definitions are made of (statistics 1.1, regulation 10). */

/** N of most sets: the jury list without the deceased, duplicates and people not certified. */
export const ELIGIBLE = is('frame', 'eligible');

/** n: a usable answer, given before the window closed. */
export const USABLE = all(ELIGIBLE, is('usable', 'yes'), is('late', 'no'));

/** K: situation known from the person, a third party or an administrative source. */
export const KNOWN = all(
	ELIGIBLE,
	is('collection', 'complete', 'partial', 'third-party', 'administrative'),
	not(is('situation', 'unknown')),
	is('late', 'no')
);

/** The denominator of the RNCP rates: respondents who are not set aside. */
export const COUNTED = all(USABLE, is('neutralised', 'none'));

const IN_WORK = is('situation', 'employed');

export const EMPLOYED = all(USABLE, IN_WORK);

/** Employed and not set aside: E of the regulation. */
export const COUNTED_EMPLOYED = all(COUNTED, IN_WORK);

export const UNEMPLOYED = all(USABLE, is('situation', 'unemployed'));

/** Apprenticeship or professionalisation: study for the RNCP, a job for labour statistics. */
export const WORK_STUDY = any(is('study', 'work-study'), is('contract', 'APP', 'PRO'));

/** Somebody has decided on jobs, one way or the other: without a single decision there is no target rate. */
export const TARGET_DECIDED = { of: COUNTED_EMPLOYED, answered: is('target', 'yes', 'no') };

/** The item was answered. */
export const CONTRACT_KNOWN = not(is('contract', 'not-asked', 'not-applicable', 'refused', 'unknown'));
export const TIME_KNOWN = is('workingTime', 'full', 'part', 'part-chosen', 'part-imposed');
export const LEVEL_KNOWN = is('jobLevel', 'executive', 'intermediate', 'employee');

/** Company heads and independent workers have no employment contract, and jobs of their own. */
const OWN_ACCOUNT = is('status', 'IND', 'DIR');

export const STABLE_JOB = any(is('contract', 'CDI', 'FON', 'IND'), OWN_ACCOUNT);
export const STABILITY_KNOWN = any(CONTRACT_KNOWN, OWN_ACCOUNT);

/** Only frame facts, so that it can be counted among people who did not answer as well. */
export const JOB_SEEKER_AT_ENTRY = is('entrySituation', 'DE');
export const MAYBE_JOB_SEEKER_AT_ENTRY: Condition = is(
	'entrySituation',
	'DE',
	'not-asked',
	'refused',
	'unknown'
);
