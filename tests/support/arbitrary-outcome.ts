import fc from 'fast-check';
import { OUTCOME_CODES, type CodedField, type OutcomeField } from '#lib/domain/outcomes/codes.ts';
import type { Outcome } from '#lib/domain/outcomes/outcome.ts';
import type { TestProgramme } from './stored-outcomes.ts';

export const ARBITRARY_PROGRAMMES: readonly TestProgramme[] = [
	{ code: 'CASP', level: 5, diploma: 'Titre RNCP', domain: 'Social' },
	{ code: 'CIAO', level: null, diploma: null, domain: 'Social' },
	{ code: 'X', level: 6, diploma: 'Licence', domain: null }
];

const CODED = Object.keys(OUTCOME_CODES) as readonly CodedField[];

/** Codes in any combination, even ones no rule would give: counting must not depend on that. */
const coded = fc.record(
	Object.fromEntries(
		CODED.map((field) => {
			const codes: readonly string[] = OUTCOME_CODES[field];
			// Often the first codes: a cohort where nearly everybody is unknown would test nothing.
			return [field, fc.oneof(fc.constantFrom(...codes.slice(0, 2)), fc.constantFrom(...codes))];
		})
	)
);

/** Money with cents, as rows of real files have. */
const euros = fc.option(fc.integer({ min: 0, max: 500_000 }).map((cents) => cents / 100));

const rest = fc.record({
	programme: fc.constantFrom(...ARBITRARY_PROGRAMMES.map(({ code }) => code)),
	cohort: fc.constantFrom('2012', '2013', '2014'),
	waveMonths: fc.constantFrom(6, 24),
	referenceDate: fc.option(fc.constantFrom('2015-02-01', '2015-06-01')),
	centre: fc.constantFrom('', 'Paris', 'Lyon'),
	jobFamily: fc.constantFrom('', 'M1', 'M2', 'HORS_LISTE'),
	jobTitle: fc.constantFrom('', 'Conseiller', 'conseiller ', 'Médiatrice', '__proto__'),
	structure: fc.constantFrom('', 'S1', 'S2'),
	department: fc.constantFrom('', '75', '2A'),
	region: fc.constantFrom('', '11'),
	netMonthlyEuros: euros,
	bonusYearEuros: euros,
	grossYearEuros: euros,
	ftePercent: fc.option(fc.constantFrom(49, 50, 80, 100)),
	monthsToFirstJob: fc.option(fc.constantFrom(0, 1, 3.5, 12))
});

export const arbitraryOutcome: fc.Arbitrary<Outcome> = fc.tuple(coded, rest).map(([codes, facts]) => {
	const programme = ARBITRARY_PROGRAMMES.find(({ code }) => code === facts.programme);
	return {
		...codes,
		...facts,
		awardId: '',
		wave: String(facts.waveMonths),
		level: programme?.level?.toString() ?? '',
		diploma: programme?.diploma ?? '',
		domain: programme?.domain ?? ''
		// Every field of the record is drawn above, by its own list of codes.
	} as unknown as Outcome;
});

/** Fields that figures are broken down by and filtered on. */
export const GROUPING_FIELDS = [
	'programme',
	'cohort',
	'wave',
	'level',
	'domain',
	'sex',
	'centre',
	'jobFamily',
	'situation'
] as const satisfies readonly OutcomeField[];
