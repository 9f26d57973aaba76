import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSelection } from '#lib/domain/figures/selection.ts';
import { inInstitution } from '#lib/server/db/client.ts';
import { raiseOutcomeEpoch } from '#lib/server/db/queries/outcomes.ts';
import { readDashboard } from '#lib/server/usecases/read-dashboard.ts';
import { anOutcome, aSilentGraduate, times, withoutJob } from '../../../../tests/factories/an-outcome.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { storeOutcomes, storeProgrammes } from '../../../../tests/support/stored-outcomes.ts';
import { bytesOf } from './column-store.ts';
import { freshStore } from './fresh-store.ts';
import { keeperOf, TooLarge } from './keepers.ts';

let test: TestDatabase;

beforeAll(async () => {
	test = await openTestDatabase();
	await inInstitution(test.database, test.institutionId, async (tenant) => {
		const programmes = await storeProgrammes(tenant, [
			{ code: 'CASP', level: 5, diploma: null, domain: null }
		]);
		await storeOutcomes(tenant, programmes, [
			...times(9, aSilentGraduate),
			...times(30, anOutcome),
			...times(12, () => withoutJob('seeking', { sex: 'M' }))
		]);
	});
});

afterAll(() => test.close());

const dashboard = async (address: string, megabytes: number) => {
	const selection = parseSelection(new URLSearchParams(address));
	if (!selection.ok) throw new Error(address);
	const context = test.context();
	const read = await readDashboard(
		{ ...context, settings: { ...context.settings, COLUMN_STORE_MB: megabytes } },
		selection.value
	);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.value;
};

const keeper = () => keeperOf(test.database, test.institutionId);

describe('counting with what there is', () => {
	it.each(['', 'cohort=all&sex=F', 'definitions=ove&cohort=all', 'sex=M&modality=evening'])(
		'shows the same dashboard from memory and from PostgreSQL: « %s »',
		async (address) => {
			await freshStore(test.database, test.institutionId);
			const fromMemory = await dashboard(address, 256);
			expect(keeper().views.size).toBeGreaterThan(0);
			expect(fromMemory.empty).toBe(address.includes('evening'));

			await raiseEpoch();
			expect(await dashboard(address, 0)).toEqual(fromMemory);
			expect(keeper().store).toBeNull();
			keeper().tooLargeUntil = 0;
		}
	);

	it('keeps no store past the ceiling', async () => {
		await raiseEpoch();
		await expect(freshStore(test.database, test.institutionId, 100)).rejects.toThrow(TooLarge);
		expect(keeper().store).toBeNull();
	});

	it('lets go of the institution read longest ago', async () => {
		const own = await freshStore(test.database, test.institutionId);
		expect(keeper().store).toBe(own);
		await freshStore(test.database, test.otherInstitutionId, bytesOf(own));
		expect(keeper().store).toBeNull();
		expect(keeperOf(test.database, test.otherInstitutionId).store).not.toBeNull();
	});

	it('does not show again what was worked out before an answer', async () => {
		const before = await dashboard('cohort=all', 256);
		await inInstitution(test.database, test.institutionId, async (tenant) => {
			const programmes = await storeProgrammes(tenant, [
				{ code: 'LATER', level: 5, diploma: null, domain: null }
			]);
			await storeOutcomes(tenant, programmes, [anOutcome({ programme: 'LATER' })]);
		});
		const after = await dashboard('cohort=all', 256);
		expect(after.told.params).toMatchObject({ N: Number(before.told.params?.['N']) + 1 });
	});
});

function raiseEpoch(): Promise<void> {
	return inInstitution(test.database, test.institutionId, raiseOutcomeEpoch);
}
