import type { OutcomeField } from '../outcomes/codes.ts';

/** Facts of a kind of graduate, those that definitions look at. */
export type KindFacts = Readonly<Partial<Record<OutcomeField, string>>>;

const NO_JOB: KindFacts = {
	contract: 'not-applicable',
	workingTime: 'not-applicable',
	jobLevel: 'not-applicable',
	target: 'not-applicable',
	titleLink: 'not-applicable',
	country: 'not-applicable',
	mobility: 'not-applicable',
	status: 'not-applicable'
};

const JOB: KindFacts = {
	activity: 'employed',
	correctedActivity: 'employed',
	situation: 'employed',
	contract: 'CDI',
	workingTime: 'full',
	jobLevel: 'intermediate',
	target: 'yes',
	titleLink: '1',
	status: 'PRIV'
};

const without = (activity: string, situation: string, neutralised = 'none'): KindFacts => ({
	...NO_JOB,
	activity,
	correctedActivity: activity,
	situation,
	neutralised,
	study: situation === 'study' ? 'main' : 'none'
});

/** What anybody who answered might be doing. */
const SITUATIONS: readonly KindFacts[] = [
	{ ...JOB, country: 'france', mobility: 'home-region', neutralised: 'none', study: 'none' },
	{ ...JOB, country: 'abroad', mobility: 'abroad', neutralised: 'abroad', study: 'none' },
	{ ...JOB, contract: 'APP', situation: 'study', neutralised: 'work-study', study: 'work-study' },
	without('seeking', 'unemployed'),
	without('inactive', 'inactive'),
	without('studying', 'study', 'study'),
	without('unable', 'unable', 'unable'),
	without('retired', 'inactive', 'retired')
];

/** Facts that may be otherwise without anything else being so. */
const FREE: Readonly<Partial<Record<OutcomeField, readonly string[]>>> = {
	target: ['yes', 'no', 'undecided'],
	contract: ['CDI', 'CDD', 'IND'],
	workingTime: ['full', 'part-chosen', 'part-imposed'],
	jobLevel: ['executive', 'intermediate', 'employee'],
	titleLink: ['1', '4'],
	mobility: ['home-region', 'other-region'],
	entrySituation: ['DE', 'SAL', 'ETU'],
	available: ['yes', 'no'],
	study: ['none', 'beside-job'],
	sex: ['F', 'M']
};

/**
 * Kinds of graduates that a reader must reckon with besides those that there are: nobody outside knows that no
 * one of this class is retired, or that everybody with a fixed-term contract works part time. Each differs from
 * somebody by one fact, or by what they do.
 */
export function possibleKinds(facts: KindFacts): readonly KindFacts[] {
	const otherwise = Object.entries(FREE).flatMap(([field, codes]) =>
		codes.includes(facts[field as OutcomeField] ?? '')
			? codes.map((code) => ({ ...facts, [field]: code }))
			: []
	);
	const elsewhere = facts.usable === 'yes' ? SITUATIONS.map((situation) => ({ ...facts, ...situation })) : [];
	return [...otherwise, ...elsewhere];
}
