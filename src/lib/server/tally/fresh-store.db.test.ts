import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EVERYONE } from '#lib/domain/indicators/condition.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import { inInstitution, openDatabase, type Database, type Tenant } from '#lib/server/db/client.ts';
import {
	deleteOutcomesOfSource,
	raiseOutcomeEpoch,
	upsertOutcomes
} from '#lib/server/db/queries/outcomes.ts';
import type { Outcome } from '#lib/domain/outcomes/outcome.ts';
import { anOutcome, aSilentGraduate, times, withoutJob } from '../../../../tests/factories/an-outcome.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import {
	clearOutcomes,
	storeOutcomes,
	storeProgrammes,
	type StoredProgramme
} from '../../../../tests/support/stored-outcomes.ts';
import { freshStore } from './fresh-store.ts';
import { tallyColumns } from './tally-columns.ts';

const AT = new Date('2026-03-01T08:00:00Z');
const RESPONSE = '01910000-0000-7000-8000-000000000001';

let test: TestDatabase;
let programmes: readonly StoredProgramme[];
/** A second process on the same database. */
let elsewhere: Database;

const inA = <Value>(work: (tenant: Tenant) => Promise<Value>, database = test.database) =>
	inInstitution(database, test.institutionId, work);

beforeAll(async () => {
	test = await openTestDatabase();
	elsewhere = openDatabase(test.url);
	programmes = await inA((tenant) =>
		storeProgrammes(tenant, [{ code: 'CASP', level: 5, diploma: null, domain: null }])
	);
});

afterAll(async () => {
	await elsewhere.close();
	await test.close();
});

beforeEach(() => inA(clearOutcomes));

const store = (outcomes: readonly Outcome[]) => inA((tenant) => storeOutcomes(tenant, programmes, outcomes));

/** Insertion as counted by one process: x of d, and the response rate behind it. */
async function insertion(database = test.database) {
	const set = DEFINITION_SETS.rncp;
	const request = {
		set,
		indicators: set.indicators,
		distributions: [],
		counts: {},
		within: EVERYONE,
		by: []
	};
	const [tally] = tallyColumns(await freshStore(database, test.institutionId), request);
	const rate = tally?.rates['INS_GLOB'];
	return { x: rate?.x, d: rate?.d, n: tally?.base.n, N: tally?.base.N };
}

const answer = (outcome: Outcome) => (tenant: Tenant) =>
	upsertOutcomes(tenant, [outcome], { source: 'response', sourceId: RESPONSE, at: AT });

describe('a column store', () => {
	it('shows an answer committed by another process at the next reading', async () => {
		const [first] = await store([...times(3, aSilentGraduate), ...times(2, anOutcome)]);
		expect(await insertion()).toEqual({ x: 2, d: 2, n: 2, N: 5 });

		await inA(answer(withoutJob('seeking', { awardId: first?.awardId ?? '' })), elsewhere);
		expect(await insertion()).toEqual({ x: 2, d: 3, n: 3, N: 5 });
		expect(await insertion(elsewhere)).toEqual({ x: 2, d: 3, n: 3, N: 5 });
	});

	it('shows a corrected answer in the place of the first one', async () => {
		const [only] = await store([anOutcome()]);
		expect(await insertion()).toEqual({ x: 1, d: 1, n: 1, N: 1 });
		await inA(answer(withoutJob('studying', { awardId: only?.awardId ?? '' })));
		expect(await insertion()).toEqual({ x: 0, d: 0, n: 1, N: 1 });
	});

	it('does not miss what a transaction older than its own reading commits afterwards', async () => {
		const [first] = await store(times(2, aSilentGraduate));
		const outcome = anOutcome({ awardId: first?.awardId ?? '' });
		await inA(async (tenant) => {
			await answer(outcome)(tenant);
			expect(await insertion(elsewhere)).toMatchObject({ n: 0 });
			await inA(answer(anOutcome({ awardId: first?.awardId ?? '', waveMonths: 24 })), elsewhere);
			expect(await insertion(elsewhere)).toMatchObject({ n: 1 });
		});
		expect(await insertion(elsewhere)).toMatchObject({ n: 2 });
	});

	it('shows nothing of a transaction that was rolled back', async () => {
		const [first] = await store(times(2, aSilentGraduate));
		await insertion();
		const rolledBack = inA(async (tenant) => {
			await answer(anOutcome({ awardId: first?.awardId ?? '' }))(tenant);
			throw new Error('changed our mind');
		});
		await expect(rolledBack).rejects.toThrow('changed our mind');
		expect(await insertion()).toEqual({ x: 0, d: 0, n: 0, N: 2 });
	});

	it('forgets what was deleted', async () => {
		const [first] = await store(times(2, aSilentGraduate));
		await inA(answer(anOutcome({ awardId: first?.awardId ?? '' })));
		expect(await insertion()).toMatchObject({ n: 1 });
		await inA((tenant) => deleteOutcomesOfSource(tenant, RESPONSE), elsewhere);
		expect(await insertion()).toMatchObject({ n: 0, N: 1 });
	});

	it('reads awards again once the epoch is raised', async () => {
		const [first] = await store(times(2, anOutcome));
		expect(await insertion()).toMatchObject({ N: 2 });
		await inA(async (tenant) => {
			await tenant.sql`
				update awards set frame = 'deceased'
				where institution_id = ${tenant.institutionId} and id = ${first?.awardId ?? ''}`;
			await raiseOutcomeEpoch(tenant);
		});
		expect(await insertion()).toMatchObject({ N: 1 });
	});

	it('holds cohorts larger than a segment, and new awards in the middle of them', async () => {
		await store(times(2_500, aSilentGraduate));
		expect(await insertion()).toMatchObject({ N: 2_500, n: 0 });
		const late = await store(times(30, anOutcome));
		expect(await insertion()).toMatchObject({ N: 2_530, n: 30 });
		const changed = late.slice(0, 10).map((outcome) => withoutJob('seeking', { awardId: outcome.awardId }));
		await inA((tenant) => upsertOutcomes(tenant, changed, { source: 'import', sourceId: null, at: AT }));
		expect(await insertion()).toEqual({ x: 20, d: 30, n: 30, N: 2_530 });
	});

	it('gives every reader of the same moment what was committed before it asked', async () => {
		const [first] = await store(times(2, aSilentGraduate));
		const early = insertion();
		await inA(answer(anOutcome({ awardId: first?.awardId ?? '' })), elsewhere);
		const readings = await Promise.all([insertion(), insertion(), insertion()]);
		await early;
		expect(readings.map(({ n }) => n)).toEqual([1, 1, 1]);
	});

	it('never holds another institution’s outcomes', async () => {
		await store(times(3, anOutcome));
		const other = await freshStore(test.database, test.otherInstitutionId);
		expect(other.rows).toBe(0);
	});
});
