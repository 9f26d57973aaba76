import { all, is, not, EVERYONE } from '../condition.ts';

/** The people of a university observatory: every line of the file, and those who answered once each. */

/** Every award, the second one of the same person and the deceased included: the denominator of response. */
export const OVE_FRAME = EVERYONE;

/** Answered, and the line is the one that counts for the person. */
export const ANSWERED = all(is('frame', 'eligible'), is('collection', 'complete', 'partial'));

/** In work once the answer was checked. */
export const IN_WORK = all(ANSWERED, is('correctedActivity', 'employed'));

export const ACTIVITY_KNOWN = not(is('activity', 'not-asked', 'not-applicable', 'refused', 'unknown'));
