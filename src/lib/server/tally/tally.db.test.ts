import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { all, EVERYONE, is, not, type Condition } from '#lib/domain/indicators/condition.ts';
import { DEFINITION_SET_CODES } from '#lib/domain/indicators/definition-set.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import { tallyOutcomes } from '#lib/domain/indicators/tally-outcomes.ts';
import type { GroupTally, TallyRequest } from '#lib/domain/indicators/tally.ts';
import type { Outcome } from '#lib/domain/outcomes/outcome.ts';
import { inInstitution, type Tenant } from '#lib/server/db/client.ts';
import { selectTally } from '#lib/server/db/queries/tally.ts';
import {
	arbitraryOutcome,
	ARBITRARY_PROGRAMMES,
	GROUPING_FIELDS
} from '../../../../tests/support/arbitrary-outcome.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import {
	clearOutcomes,
	storeOutcomes,
	storeProgrammes,
	type StoredProgramme
} from '../../../../tests/support/stored-outcomes.ts';
import { freshStore } from './fresh-store.ts';
import { counterOn, tallyColumns } from './tally-columns.ts';

let test: TestDatabase;
let programmes: readonly StoredProgramme[];

const inA = <Value>(work: (tenant: Tenant) => Promise<Value>) =>
	inInstitution(test.database, test.institutionId, work);

beforeAll(async () => {
	test = await openTestDatabase();
	programmes = await inA((tenant) => storeProgrammes(tenant, ARBITRARY_PROGRAMMES));
});

afterAll(() => test.close());

/** What every counter must agree on. Plain outcomes do not know who wrote them, nor when. */
function comparable(tallies: readonly GroupTally[], { sources = true } = {}) {
	return tallies.map(({ provenance, pays, ...tally }) => ({
		...tally,
		referenceDate: provenance.referenceDate,
		sources: sources ? provenance.sources : {},
		pays: Object.entries(pays).map(([code, pay]) => [code, pay.among, Array.from(pay.values)])
	}));
}

const arbitraryWithin: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
	EVERYONE,
	is('sex', 'F'),
	{ field: 'cohort', in: ['2012', '2014'] },
	{ field: 'programme', in: ['CASP'] },
	{ any: [{ field: 'programme', in: ['X'] }, is('usable', 'yes')] },
	all(not({ field: 'wave', in: ['6'] }), not(is('route', 'VAE'))),
	{ field: 'centre', in: [] }
);

const arbitraryRequest: fc.Arbitrary<TallyRequest> = fc
	.record({
		set: fc.constantFrom(...DEFINITION_SET_CODES).map((code) => DEFINITION_SETS[code]),
		by: fc.uniqueArray(fc.constantFrom(...GROUPING_FIELDS), { maxLength: 2 }),
		within: arbitraryWithin
	})
	.map(({ set, by, within }) => ({
		set,
		by,
		within,
		indicators: set.indicators,
		distributions: Object.values(set.distributions),
		counts: { women: is('sex', 'F'), nobody: not(EVERYONE) }
	}));

describe('the three counters', () => {
	it('agree on any outcomes and any request', { timeout: 300_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(arbitraryOutcome, { maxLength: 40 }),
				fc.array(arbitraryRequest, { minLength: 1, maxLength: 4 }),
				async (drawn, requests) => {
					const stored = await inA(async (tenant) => {
						await clearOutcomes(tenant);
						return storeOutcomes(tenant, programmes, drawn);
					});
					for (const request of requests) await expectAgreement(stored, request);
				}
			),
			{ numRuns: 120 }
		);
	});

	async function expectAgreement(stored: readonly Outcome[], request: TallyRequest): Promise<void> {
		const plain = tallyOutcomes(stored, request);
		const columns = tallyColumns(await freshStore(test.database, test.institutionId), request);
		const rows = await inA((tenant) => selectTally(tenant, request));
		expect(comparable(columns, { sources: false })).toEqual(comparable(plain));
		expect(comparable(rows)).toEqual(comparable(columns));
		await expectHeadcounts(stored, request);
	}

	async function expectHeadcounts(stored: readonly Outcome[], request: TallyRequest): Promise<void> {
		const { headcount } = counterOn(await freshStore(test.database, test.institutionId));
		for (const field of GROUPING_FIELDS) {
			const heads = headcount({ within: request.within, among: request.set.usable, field });
			const plain = tallyOutcomes(stored, { ...request, indicators: [], distributions: [], by: [field] });
			expect(heads).toEqual(
				plain.map(({ key, base }) => ({ code: key[0], people: base.n })).filter(({ people }) => people > 0)
			);
		}
	}
});
