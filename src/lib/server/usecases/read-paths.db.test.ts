import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Membership, StaffActor } from '#lib/domain/access/actor.ts';
import { buildDemo, DEMO_SEED } from '#lib/domain/demo/demo.ts';
import { matches } from '#lib/domain/indicators/condition.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import { selectionCondition } from '#lib/domain/figures/selection-condition.ts';
import type { Context } from '#lib/server/context.ts';
import { inInstitution } from '#lib/server/db/client.ts';
import { selectFollowed } from '#lib/server/db/queries/followed.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { followOutcomes } from '../../../../tests/support/demo-views.ts';
import { select, valueOf } from '../../../../tests/support/surveyed-classes.ts';
import { loadDemo } from './load-demo.ts';
import { readPaths } from './read-paths.ts';

let test: TestDatabase;
let institutionId: string;
let loadedAt: string;

beforeAll(async () => {
	test = await openTestDatabase();
	const loaded = valueOf(await loadDemo(test.context()));
	({
		institution: { id: institutionId },
		loadedAt
	} = loaded);
});
afterAll(() => test.close());

function staff(role: Membership['role']): Context<StaffActor> {
	const actor: StaffActor = {
		kind: 'staff',
		userId: 'u1',
		name: 'Claire Vasseur',
		institutionId,
		memberships: [{ role, programmeIds: null }]
	};
	return { ...test.context(), actor };
}

const PEOPLE = 'programme=CASP&cohort=2018,2019,2020,2021,2022,2023';

describe('people followed over their waves', () => {
	it.each([PEOPLE, `${PEOPLE}&definitions=ove`, 'programme=CASP&cohort=2012,2013,2014'])(
		'are counted by PostgreSQL as they are one by one (%s)',
		async (address) => {
			const selection = select(address);
			const set = DEFINITION_SETS[selection.definitions];
			const within = selectionCondition(selection, 'all', 'wave');
			const { outcomes } = buildDemo(DEMO_SEED, loadedAt.slice(0, 10));
			const expected = followOutcomes(
				outcomes.filter((outcome) => matches(within, outcome)),
				set
			);
			const counted = await inInstitution(test.database, institutionId, (tenant) =>
				selectFollowed(tenant, within, set)
			);
			const sorted = (lines: readonly object[]) =>
				lines.map((line) => JSON.stringify(Object.entries(line).toSorted())).toSorted();
			expect(counted.N).toBe(expected.N);
			expect(counted.n).toBe(expected.n);
			expect(sorted(counted.pairs)).toEqual(sorted(expected.pairs));
			expect(sorted(counted.waits)).toEqual(sorted(expected.waits));
			expect(expected.waits.length).toBeGreaterThan(3);
		}
	);
});

describe('readPaths', () => {
	it('shows every class unless some are chosen, each on its own horizon', async () => {
		const { selection, horizons } = valueOf(await readPaths(staff('lead'), select('programme=CASP')));
		expect(selection.cohorts).toEqual([]);
		const months = new Map(
			horizons.series.map(({ cohort, points }) => [cohort, points.map((point) => point.months)])
		);
		expect(months.get(2023)).toEqual([6, 24]);
		// One survey in February 2015: three classes, three horizons.
		expect([2012, 2013, 2014].map((year) => months.get(year))).toEqual([[31], [19], [7]]);
		expect(horizons.note.key).toBe('figures.horizons.shared');
	});

	it('compares the same people only, six months and two years after', async () => {
		const { waveFlow } = valueOf(await readPaths(staff('lead'), select('programme=CASP')));
		expect(waveFlow.waves).toEqual([6, 24]);
		const { figure } = waveFlow;
		const people = figure.links.reduce((sum, link) => sum + (link.display === 'shown' ? link.x : 0), 0);
		expect(people).toBe(figure.d);
		expect(figure.d ?? 0).toBeLessThan(figure.n ?? 0);
	});

	it('says that the question was not asked, where it was not', async () => {
		// The running campaign asks the standard questionnaire, which has no such question.
		const { campaign } = buildDemo(DEMO_SEED, loadedAt.slice(0, 10));
		const address = `programme=CASP&cohort=${String(campaign.year)}`;
		const { firstJob } = valueOf(await readPaths(staff('lead'), select(address)));
		expect(firstJob).toMatchObject({ display: 'undefined', reasons: ['not_asked'], steps: null });
	});

	it('is for the programme’s own people', async () => {
		const pooled = valueOf(await readPaths(staff('viewer'), select('programme=CASP')));
		for (const figure of [pooled.waveFlow.figure, pooled.firstJob]) {
			expect(figure).toMatchObject({ display: 'hidden', reasons: ['own_team'], N: null, n: null, d: null });
		}
		const one = valueOf(await readPaths(staff('viewer'), select('programme=CASP&cohort=2023')));
		expect(one.firstJob.steps).toBeNull();
		expect(one.waveFlow.figure.links.filter(({ display }) => display === 'shown')).toEqual([]);
		expect(JSON.stringify(one.horizons)).not.toMatch(/"display":"(shown|fragile|counts)"/);
	});

	it('refuses filters of those who may not see small counts', async () => {
		const read = await readPaths(staff('viewer'), select('programme=CASP&sex=F'));
		expect(read).toMatchObject({ ok: false, problems: [{ code: 'selection.withheld' }] });
		expect((await readPaths(staff('lead'), select('programme=CASP&sex=F'))).ok).toBe(true);
	});

	it('refuses a programme that does not exist, and is empty where nobody matches', async () => {
		expect(await readPaths(staff('lead'), select('programme=NONE'))).toMatchObject({ ok: false });
		const nobody = valueOf(await readPaths(staff('lead'), select('programme=CASP&cohort=1999')));
		expect(nobody.empty).toBe(true);
		expect(nobody.waveFlow.message.key).toBe('figures.waves.none');
	});
});
