import { pickAwardFacts } from '#lib/domain/outcomes/award-facts.ts';
import type { Outcome } from '#lib/domain/outcomes/outcome.ts';
import type { DossierFacts } from '#lib/domain/reports/build-dossier.ts';
import type { SnapshotLine, SnapshotWave } from '#lib/domain/reports/snapshot.ts';
import { anOutcome, aSilentGraduate, withoutJob } from './an-outcome.ts';

/** A holder of a promotion, with one wave for each outcome. */
export function aSnapshotLine(
	number: number,
	outcomes: readonly Outcome[],
	changes: Partial<SnapshotLine> & { readonly wave?: Partial<SnapshotWave> } = {}
): SnapshotLine {
	const { wave = {}, ...others } = changes;
	const [first] = outcomes;
	if (!first) throw new Error('A line of these tests has an outcome.');
	const { awardId, ...award } = pickAwardFacts(first);
	return {
		awardId,
		number,
		cohort: Number(first.cohort),
		awardedOn: `${first.cohort}-12-01`,
		award,
		sameAs: null,
		before: { level: '4', jobTitle: '', employer: '', contract: 'not-applicable', grossYearEuros: null },
		waves: outcomes.map((outcome) => aSnapshotWave(outcome, wave)),
		...others
	};
}

export function aSnapshotWave(outcome: Outcome, changes: Partial<SnapshotWave> = {}): SnapshotWave {
	const answered = outcome.usable === 'yes';
	const employed = outcome.situation === 'employed';
	return {
		outcome,
		source: answered ? 'response' : 'frame',
		employer: employed ? 'Mission locale de Bobigny' : '',
		answeredOn: answered ? '2024-06-12' : null,
		activities: employed ? ['A1'] : [],
		comparedWithBefore: '',
		effects: employed ? ['POSTE'] : [],
		jobSince: employed ? '2024-01' : null,
		bonusIncluded: null,
		decision: employed ? { reason: 'Liste des métiers visés', by: 'Claire Vasseur' } : null,
		...changes
	};
}

/**
 * The worked example of regulation 2.2, as lines: 40 holders, 32 answers, of which 4 in work-study, 1 unable and 1 in
 * Geneva; 21 in work, 16 of them in a target job, 5 seeking. 81 %, 62 %, 76 % and 80 %.
 */
export function workedExample(cohort = 2023): readonly SnapshotLine[] {
	const of = (changes: Parameters<typeof anOutcome>[0] = {}) =>
		anOutcome({ cohort: String(cohort), referenceDate: `${cohort + 1}-06-01`, ...changes });
	const year = { cohort: String(cohort), referenceDate: `${cohort + 1}-06-01` };
	const people = [
		...repeat(16, () => of({ grossYearEuros: 26_000, payBasis: 'BA', netMonthlyEuros: null })),
		...repeat(5, () => of({ target: 'no', jobFamily: 'HORS_LISTE', jobTitle: 'Vendeuse', contract: 'CDD' })),
		...repeat(5, () => withoutJob('seeking', year)),
		...repeat(4, () => of({ contract: 'APP', target: 'not-applicable' })),
		withoutJob('unable', year),
		of({ country: 'abroad', mobility: 'abroad', target: 'not-applicable' }),
		...repeat(8, () => aSilentGraduate(year))
	];
	return people.map((outcome, index) =>
		aSnapshotLine(index + 1, [{ ...outcome, awardId: awardIdOf(cohort, index + 1) }])
	);
}

/** What a dossier of these promotions says besides its lines; fictional, as every demonstration is. */
export function dossierFacts(
	cohorts: readonly number[] = [2023],
	changes: Partial<DossierFacts> = {}
): DossierFacts {
	return {
		institution: { name: 'Établissement de démonstration', fictional: true },
		programme: {
			id: '01900000-0000-7000-8000-000000000001',
			code: 'CASP',
			name: {
				fr: 'Chargé d’accompagnement social et professionnel',
				en: 'Social and professional support officer'
			},
			registerNumber: 'RNCP36625',
			level: 5,
			registeredUntil: '2028-07-01',
			jobFamilies: { M1: { fr: 'Conseiller en insertion', en: 'Integration adviser' } },
			structures: { S1: { fr: 'Mission locale', en: 'Youth employment centre' } },
			activities: { A1: { fr: 'Accueillir et informer', en: 'Welcome and inform' } }
		},
		cohorts,
		readAt: '2024-10-02T08:00:00.000Z',
		outside: Object.fromEntries(
			cohorts.map((year) => [
				year,
				{ period: { first: `${year}-01-01`, last: `${year}-12-31` }, jury: 40, flow: 40 }
			])
		),
		today: '2024-10-02',
		lastLock: null,
		responseTarget: 80,
		record: null,
		...changes
	};
}

function repeat(count: number, make: () => Outcome): readonly Outcome[] {
	return Array.from({ length: count }, make);
}

function awardIdOf(cohort: number, number: number): string {
	return `0190a000-0000-7000-8000-${String(cohort * 1000 + number).padStart(12, '0')}`;
}
