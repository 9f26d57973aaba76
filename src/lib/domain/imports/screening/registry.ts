import type { Check } from './check.ts';
import { accentsSound } from './checks/accents-sound.ts';
import { activityMapped } from './checks/activity-mapped.ts';
import { addressesSound } from './checks/addresses-sound.ts';
import { agePlausible } from './checks/age-plausible.ts';
import { awardWithinCohort } from './checks/award-within-cohort.ts';
import { cellsFilled } from './checks/cells-filled.ts';
import { cohortKnown } from './checks/cohort-known.ts';
import { cohortPlausible } from './checks/cohort-plausible.ts';
import { contractWithJob } from './checks/contract-with-job.ts';
import { datesPast } from './checks/dates-past.ts';
import { datesReadable } from './checks/dates-readable.ts';
import { fileNotEmpty } from './checks/file-not-empty.ts';
import { firstJobWithinWave } from './checks/first-job-within-wave.ts';
import { keyUnique } from './checks/key-unique.ts';
import { knownAwardsFound } from './checks/known-awards-found.ts';
import { knownAwardsKept } from './checks/known-awards-kept.ts';
import { noFormulas } from './checks/no-formulas.ts';
import { numbersReadable } from './checks/numbers-readable.ts';
import { payPlausible } from './checks/pay-plausible.ts';
import { payUnit } from './checks/pay-unit.ts';
import { payWithJob } from './checks/pay-with-job.ts';
import { peopleOnce } from './checks/people-once.ts';
import { programmeKnown } from './checks/programme-known.ts';
import { rowsArePeople } from './checks/rows-are-people.ts';
import { rowsRegular } from './checks/rows-regular.ts';
import { textsShort } from './checks/texts-short.ts';
import { titleWithActivity } from './checks/title-with-activity.ts';
import { valuesKnown } from './checks/values-known.ts';
import { waveAfterAward } from './checks/wave-after-award.ts';
import { waveReached } from './checks/wave-reached.ts';

/** Every check, in the order they are told: what blocks first. */
export const CHECKS = {
	'rows-regular': rowsRegular,
	'file-not-empty': fileNotEmpty,
	'programme-known': programmeKnown,
	'cohort-known': cohortKnown,
	'key-unique': keyUnique,
	'values-known': valuesKnown,
	'dates-readable': datesReadable,
	'numbers-readable': numbersReadable,
	'texts-short': textsShort,
	'accents-sound': accentsSound,
	'no-formulas': noFormulas,
	'rows-are-people': rowsArePeople,
	'people-once': peopleOnce,
	'cells-filled': cellsFilled,
	'activity-mapped': activityMapped,
	'cohort-plausible': cohortPlausible,
	'award-within-cohort': awardWithinCohort,
	'dates-past': datesPast,
	'wave-after-award': waveAfterAward,
	'wave-reached': waveReached,
	'age-plausible': agePlausible,
	'addresses-sound': addressesSound,
	'pay-unit': payUnit,
	'pay-plausible': payPlausible,
	'pay-with-job': payWithJob,
	'contract-with-job': contractWithJob,
	'title-with-activity': titleWithActivity,
	'first-job-within-wave': firstJobWithinWave,
	'known-awards-found': knownAwardsFound,
	'known-awards-kept': knownAwardsKept
} as const satisfies Record<string, Check>;

export type CheckCode = keyof typeof CHECKS;
