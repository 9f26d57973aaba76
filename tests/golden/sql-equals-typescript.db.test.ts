import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYONE } from '#lib/domain/indicators/condition.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import { tallyOutcomes } from '#lib/domain/indicators/tally-outcomes.ts';
import type { GroupTally } from '#lib/domain/indicators/tally.ts';
import { quantileType2, quantileType7 } from '#lib/domain/statistics/quantile.ts';
import { roundPercent } from '#lib/domain/statistics/rounding.ts';
import { inInstitution, type Tenant } from '#lib/server/db/client.ts';
import { selectTally } from '#lib/server/db/queries/tally.ts';
import { arbitraryOutcome, ARBITRARY_PROGRAMMES } from '../support/arbitrary-outcome.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { storeOutcomes, storeProgrammes } from '../support/stored-outcomes.ts';
import { expectClose, readValues, readVectors, REFERENCE_FOLDER } from './support/reference.ts';

/** Statistics 8, check 4, on a thousand cohorts: each draw is a cohort of its own, counted with all the others. */
const DRAWS = 1000;
/** Any seed would do; a fixed one lets a failure be seen again. */
const SEED = 20150201;

interface QuantileVectors {
	readonly meta: { readonly probs: readonly number[] };
	readonly sets: readonly {
		readonly name: string;
		readonly x: readonly number[] | string;
		readonly type1: readonly number[];
		readonly type2: readonly number[];
		readonly type7: readonly number[];
	}[];
}

let test: TestDatabase;

beforeAll(async () => {
	test = await openTestDatabase();
});

afterAll(() => test.close());

const inA = <Value>(work: (tenant: Tenant) => Promise<Value>) =>
	inInstitution(test.database, test.institutionId, work);

/** Quantiles of each list of values, by types 1, 2 and 7, as an auditor may ask PostgreSQL for them. */
async function selectQuantiles(lists: readonly (readonly number[])[], p: number) {
	return inA(
		(tenant) => tenant.sql<{ type1: number; type2: number; type7: number }[]>`
			select
				percentile_disc(${p}::float8) within group (order by x) as type1,
				((percentile_disc(${p}::float8) within group (order by x)
					+ percentile_disc(1 - ${p}::float8) within group (order by x desc)) / 2.0)::float8 as type2,
				percentile_cont(${p}::float8) within group (order by x) as type7
			from jsonb_array_elements(${JSON.stringify(lists)}::text::jsonb) with ordinality as lists (list, place),
				lateral (select value::float8 as x from jsonb_array_elements_text(list)) as values
			group by place
			order by place`
	);
}

async function expectQuantiles(lists: readonly (readonly number[])[]): Promise<void> {
	for (const p of [0.25, 0.5, 0.75]) {
		const rows = await selectQuantiles(lists, p);
		expect(rows).toHaveLength(lists.length);
		for (const [index, list] of lists.entries()) {
			const sorted = list.toSorted((a, b) => a - b);
			expect(rows[index]?.type2, `type 2 of ${list.join()} at ${p}`).toBe(quantileType2(sorted, p));
			expect(rows[index]?.type7, `type 7 of ${list.join()} at ${p}`).toBeCloseTo(quantileType7(sorted, p), 9);
		}
	}
}

describe('PostgreSQL and the product', () => {
	it('give the same quantiles of a thousand lists', async () => {
		const euros = fc.integer({ min: 0, max: 400_000 }).map((cents) => cents / 100);
		await expectQuantiles(
			fc.sample(fc.array(euros, { minLength: 1, maxLength: 60 }), { numRuns: DRAWS, seed: SEED })
		);
	});

	it.skipIf(!existsSync(REFERENCE_FOLDER))('give the quantiles of the reference vectors', async () => {
		const { meta, sets } = readVectors<QuantileVectors>('02_quantiles.json');
		const lists = sets.map(({ x }) => readValues(x));
		await expectQuantiles(lists);
		for (const [index, p] of meta.probs.entries()) {
			const rows = await selectQuantiles(lists, p);
			for (const [line, set] of sets.entries()) {
				for (const type of ['type1', 'type2', 'type7'] as const) {
					const where = `${type} of ${set.name} at ${p}, by PostgreSQL`;
					expectClose(rows[line]?.[type] ?? null, set[type][index] ?? null, where, meta.tolerance);
				}
			}
		}
	});

	it('round a thousand shares alike, to the digit', async () => {
		const shares = fc.sample(
			fc
				.integer({ min: 1, max: 5000 })
				.chain((d) => fc.record({ x: fc.integer({ min: 0, max: d }), d: fc.constant(d) })),
			{ numRuns: DRAWS, seed: SEED }
		);
		const rows = await inA(
			(tenant) => tenant.sql<{ d0: number; d1: number }[]>`
				select ((200 * x + d) / (2 * d))::float8 as d0, ((2000 * x + d) / (2 * d))::float8 / 10 as d1
				from jsonb_to_recordset(${JSON.stringify(shares)}::text::jsonb) as share (x bigint, d bigint)`
		);
		expect(rows.map(({ d0, d1 }) => [d0, d1])).toEqual(
			shares.map(({ x, d }) => [roundPercent(x, d, 0), roundPercent(x, d, 1)])
		);
	});

	it('give the same counts, pays and percentages of a thousand cohorts', { timeout: 120_000 }, async () => {
		const drawn = fc.sample(fc.array(arbitraryOutcome, { minLength: 1, maxLength: 12 }), {
			numRuns: DRAWS,
			seed: SEED
		});
		const outcomes = drawn.flatMap((people, draw) =>
			people.map((person) => ({ ...person, ...placeOf(draw) }))
		);
		const stored = await inA(async (tenant) =>
			storeOutcomes(tenant, await storeProgrammes(tenant, ARBITRARY_PROGRAMMES), outcomes)
		);
		const set = DEFINITION_SETS.statistics;
		const request = {
			set,
			indicators: set.indicators,
			distributions: Object.values(set.distributions),
			counts: {},
			within: EVERYONE,
			by: ['programme', 'cohort', 'wave'] as const
		};
		const plain = tallyOutcomes(stored, request);
		const counted = await inA((tenant) => selectTally(tenant, request));
		expect(plain).toHaveLength(DRAWS);
		expect(counted.map(comparable)).toEqual(plain.map(comparable));
	});
});

/** A programme, a year and a wave for each draw, all different. */
function placeOf(draw: number) {
	const programmes = ARBITRARY_PROGRAMMES.length;
	const waveMonths = draw % 2 === 0 ? 6 : 24;
	return {
		waveMonths,
		wave: String(waveMonths),
		programme: ARBITRARY_PROGRAMMES[Math.floor(draw / 2) % programmes]?.code ?? '',
		cohort: String(1900 + Math.floor(draw / 2 / programmes))
	};
}

/** Counts, sorted pays, and every rate rounded; where outcomes come from is not known to plain ones. */
function comparable({ key, base, rates, pays, distributions }: GroupTally) {
	return {
		key,
		base,
		distributions,
		rates,
		percents: Object.values(rates).map(({ x, d }) => (d === 0 ? null : roundPercent(x, d, 1))),
		pays: Object.values(pays).map(({ among, values }) => [among, Array.from(values)])
	};
}
