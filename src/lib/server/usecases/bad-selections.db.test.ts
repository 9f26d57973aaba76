import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '#lib/domain/access/actor.ts';
import { parseSelection } from '#lib/domain/figures/selection.ts';
import type { Outcome } from '#lib/domain/outcomes/outcome.ts';
import { inInstitution } from '#lib/server/db/client.ts';
import { anOutcome, aSilentGraduate, times, withoutJob } from '../../../../tests/factories/an-outcome.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { storeOutcomes, storeProgrammes } from '../../../../tests/support/stored-outcomes.ts';
import { readDashboard } from './read-dashboard.ts';
import { readFigures } from './read-figures.ts';

let test: TestDatabase;

/** Classes that have nothing to divide, or everything. */
const CLASSES: Readonly<Record<string, readonly Outcome[]>> = {
	ONE: [anOutcome()],
	SILENT: times(12, aSilentGraduate),
	NEUTRALISED: times(12, () => withoutJob('studying')),
	NOBODY_WORKS: times(30, () => withoutJob('seeking')),
	EVERYBODY_WORKS: times(30, anOutcome)
};

beforeAll(async () => {
	test = await openTestDatabase();
	await inInstitution(test.database, test.institutionId, async (tenant) => {
		const codes = [...Object.keys(CLASSES), 'EMPTY'];
		const programmes = await storeProgrammes(
			tenant,
			codes.map((code) => ({ code, level: 5, diploma: null, domain: null }))
		);
		const outcomes = Object.entries(CLASSES).flatMap(([programme, people]) =>
			people.map((outcome) => ({ ...outcome, programme }))
		);
		await storeOutcomes(tenant, programmes, outcomes);
	});
});

afterAll(() => test.close());

const staff = (role: Role = 'viewer') =>
	test.context({
		kind: 'staff',
		userId: 'u',
		name: 'Lectrice',
		institutionId: test.institutionId,
		memberships: [{ role, programmeIds: null }]
	});

async function dashboard(address: string, role?: Role) {
	const selection = parseSelection(new URLSearchParams(address));
	if (!selection.ok) return selection;
	return readDashboard(staff(role), selection.value);
}

/** JSON writes NaN and Infinity as null: numbers are looked at before. */
function numbersIn(value: unknown): readonly number[] {
	if (typeof value === 'number') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(numbersIn);
}

describe('a selection that has little or nothing to count', () => {
	it.each([...Object.keys(CLASSES), 'EMPTY'])('gives %s a dashboard without NaN', async (code) => {
		const read = await dashboard(`programme=${code}&cohort=all`);
		if (!read.ok) throw new Error(JSON.stringify(read.problems));
		expect(numbersIn(read.value).filter((number) => !Number.isFinite(number))).toEqual([]);
		expect(read.value.empty).toBe(code === 'EMPTY');
	});

	it.each(['ONE', 'SILENT', 'NEUTRALISED'])('gives %s no rate of insertion at all', async (code) => {
		const read = await dashboard(`programme=${code}&cohort=all`);
		if (!read.ok) throw new Error(JSON.stringify(read.problems));
		const rate = read.value.headlines.find(({ figure }) => figure.indicator === 'INS_GLOB');
		expect(rate?.figure.display).toBe(code === 'ONE' ? 'hidden' : 'undefined');
		expect(rate?.onePersonPoints).toBeNull();
	});

	it.each([
		['NOBODY_WORKS', 0],
		['EVERYBODY_WORKS', 1]
	])('gives %s the rate %d with an interval that has a width', async (code, value) => {
		const selection = parseSelection(new URLSearchParams(`programme=${code}`));
		if (!selection.ok) throw new Error(code);
		// To a reader who may not see small counts, one of the two large classes hides the single graduate.
		const read = await readFigures(staff('lead'), { selection: selection.value, by: [] });
		if (!read.ok) throw new Error(JSON.stringify(read.problems));
		const rate = read.value.find(({ indicator }) => indicator === 'INS_GLOB');
		if (!rate || !('interval' in rate)) throw new Error(rate?.display);
		expect(rate).toMatchObject({ value, d: 30, n: 30, N: 30 });
		expect((rate.interval?.upper ?? 0) - (rate.interval?.lower ?? 0)).toBeGreaterThan(0.05);
	});
});

describe('a selection that cannot be', () => {
	it.each([
		['programme=NOT-THERE', 'selection.programme'],
		[`programme=${'x'.repeat(10_000)}`, 'selection.programme'],
		[`sex=${'x'.repeat(10_000)}`, 'selection.value'],
		['cohort=99999', 'selection.cohort'],
		['cohort=2020,abc', 'selection.cohort'],
		['wave=-1', 'selection.wave'],
		['wave=1e309', 'selection.wave'],
		['definitions=mine', 'selection.definitions'],
		['sex=F&sex=toString', 'selection.value'],
		// No text of a database holds a zero byte: it cannot even be asked for.
		['centre=%00', 'selection.nobody']
	])('is told in a problem: %.40s', async (address, code) => {
		const read = await dashboard(address);
		if (read.ok) throw new Error(address);
		expect(read.problems[0].code).toBe(code);
		expect(read.problems[0].found?.length ?? 0).toBeLessThan(200);
	});

	it.each([
		`centre=${'x'.repeat(10_000)}`,
		`centre=${'&centre=y'.repeat(1_000)}`,
		'sex=F&sex=M&entry=DE&route=VAE',
		'centre=%27%3B--'
	])('finds nobody, and says so: %.40s', async (address) => {
		const read = await dashboard(`programme=ONE&cohort=all&modality=evening&${address}`, 'lead');
		if (!read.ok) throw new Error(JSON.stringify(read.problems));
		expect(read.value.empty).toBe(true);
		expect(numbersIn(read.value).every(Number.isFinite)).toBe(true);
	});
});
