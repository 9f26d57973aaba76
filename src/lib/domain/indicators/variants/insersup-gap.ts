import { INS_GLOB } from '../catalogue/ins-glob.ts';
import { all, is, not } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { COUNTED_EMPLOYED, EMPLOYED, USABLE } from '../people.ts';
import { V_INSERSUP_SAL_FR } from './insersup-sal-fr.ts';

/** What makes the two rates differ, one rule after the other. */
export type GapCause = 'start' | 'unable' | 'abroad' | 'place' | 'own-account';

export interface GapStep {
	readonly cause: GapCause;
	readonly rate: RateIndicator;
}

const step = (
	cause: GapCause,
	{ denominator, numerator }: Pick<RateIndicator, 'denominator' | 'numerator'>
) => ({ cause, rate: { code: `INSERSUP/${cause}`, unit: 'rate', denominator, numerator } }) as const;

/** Only those in further study are left out, as InserSup does. */
const LEAVERS = all(USABLE, not(is('situation', 'study')));

/**
 * The way from the overall rate of the RNCP to InserSup's on the same answers: each step changes one rule and
 * keeps those before it, so that the differences add up to the whole gap.
 *
 * `unable`: people who cannot work or are retired come back to the denominator · `abroad`: so do those who work
 * abroad, who are not salaried in France · `place`: a job whose country is not known is not counted as being in
 * France · `own-account`: independent workers and international volunteers are not salaried.
 *
 * What no answer can tell is said beside it: InserSup matches payrolls, and counts everybody who left.
 */
export const INSERSUP_STEPS: readonly [GapStep, ...GapStep[]] = [
	{ cause: 'start', rate: INS_GLOB },
	step('unable', {
		denominator: all(USABLE, is('neutralised', 'none', 'unable', 'retired')),
		numerator: COUNTED_EMPLOYED
	}),
	step('abroad', { denominator: LEAVERS, numerator: all(COUNTED_EMPLOYED, not(is('country', 'abroad'))) }),
	step('place', { denominator: LEAVERS, numerator: all(EMPLOYED, is('country', 'france')) }),
	step('own-account', V_INSERSUP_SAL_FR)
];

/** Causes that the answers cannot measure. */
export const UNMEASURED_CAUSES = ['payroll', 'leavers', 'dates'] as const;
