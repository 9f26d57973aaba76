import type { Membership, StaffActor } from '#lib/domain/access/actor.ts';
import type { Figure } from '#lib/domain/figures/figure.ts';
import { parseSelection, type Selection } from '#lib/domain/figures/selection.ts';
import type { Outcome } from '#lib/domain/outcomes/outcome.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import type { Context } from '#lib/server/context.ts';
import { inInstitution, type Tenant } from '#lib/server/db/client.ts';
import { anOutcome, aSilentGraduate, times, withoutJob } from '../factories/an-outcome.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { storeOutcomes, storeProgrammes } from './stored-outcomes.ts';

/**
 * CASP 2023 at six months: 40 graduates, 32 answers, 6 set aside, 21 in work of whom 16 in a target job
 * (regulation 2.2: 81 %, 62 %, 80 %). CASP 2022: 20 graduates, 10 in work out of 10. CIAO 2023: 7 graduates.
 */
const CASP_2023 = [
	...times(4, () => anOutcome({ contract: 'APP' })),
	withoutJob('unable'),
	anOutcome({ country: 'abroad' }),
	...times(16, () => anOutcome()),
	...times(5, () => anOutcome({ target: 'no', jobFamily: 'HORS_LISTE', structure: 'S2' })),
	...times(5, () => withoutJob('seeking')),
	...times(8, () => aSilentGraduate())
];
const CASP_2022 = [
	...times(10, () => anOutcome({ cohort: '2022' })),
	...times(10, () => aSilentGraduate({ cohort: '2022' }))
];
const CIAO_2023 = [
	...times(4, () => anOutcome({ programme: 'CIAO' })),
	...times(3, () => aSilentGraduate({ programme: 'CIAO' }))
];

/** A database with the classes above in institution A, and the people who read its figures. */
export interface SurveyedClasses {
	readonly test: TestDatabase;
	readonly stored: readonly Outcome[];
	readonly inA: <Value>(work: (tenant: Tenant) => Promise<Value>) => Promise<Value>;
	/** Somebody with a role over all programmes, or over those of some codes. */
	readonly staff: (role: Membership['role'], ...codes: readonly string[]) => Context<StaffActor>;
}

export async function openSurveyedClasses(): Promise<SurveyedClasses> {
	const test = await openTestDatabase();
	const inA: SurveyedClasses['inA'] = (work) => inInstitution(test.database, test.institutionId, work);
	const programmes = await inA((tenant) =>
		storeProgrammes(tenant, [
			{ code: 'CASP', level: 5, diploma: 'Titre RNCP', domain: null },
			{ code: 'CIAO', level: null, diploma: null, domain: null }
		])
	);
	const stored = await inA((tenant) =>
		storeOutcomes(tenant, programmes, [...CASP_2023, ...CASP_2022, ...CIAO_2023])
	);
	const idOf = (code: string) => programmes.find((programme) => programme.code === code)?.id ?? '';
	const staff: SurveyedClasses['staff'] = (role, ...codes) =>
		test.context<StaffActor>({
			kind: 'staff',
			userId: 'u1',
			name: 'Claire Vasseur',
			institutionId: test.institutionId,
			memberships: [{ role, programmeIds: codes.length === 0 ? null : codes.map(idOf) }]
		});
	return { test, stored, inA, staff };
}

export function select(address = ''): Selection {
	return valueOf(parseSelection(new URLSearchParams(address)));
}

export function valueOf<Value>(result: Result<Value>): Value {
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.value;
}

export function findFigure(figures: readonly Figure[], indicator: string): Figure {
	const figure = figures.find((one) => one.indicator === indicator);
	if (!figure) throw new Error(`No ${indicator}`);
	return figure;
}
