import type { Outcome } from './outcome.ts';

const AWARD_FACTS = [
	'awardId',
	'frame',
	'sex',
	'route',
	'modality',
	'nationality',
	'ageBand',
	'entrySituation',
	'programme',
	'cohort',
	'level',
	'diploma',
	'domain',
	'centre'
] as const;

/** Facts of the award that an outcome repeats. */
export type AwardFacts = Pick<Outcome, (typeof AWARD_FACTS)[number]>;

/** These facts, and nothing else of what may come with them. */
export function pickAwardFacts(award: AwardFacts): AwardFacts {
	return Object.fromEntries(AWARD_FACTS.map((fact) => [fact, award[fact]])) as AwardFacts;
}
