import { afterAll, beforeAll, expect, test } from 'vitest';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import { CASP_PRESET } from '#lib/domain/programmes/presets/casp.ts';
import { inInstitution } from '#lib/server/db/client.ts';
import { selectLatestEdition, selectProgrammes } from '#lib/server/db/queries/programmes.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { createProgramme } from './create-programme.ts';

let own: TestDatabase;

beforeAll(async () => {
	own = await openTestDatabase();
});
afterAll(() => own.close());

test('a preset that does not exist is refused, and nothing is created', async () => {
	const refused = await createProgramme(own.context(), { preset: 'toString' });
	expect(refused).toMatchObject({ ok: false, problems: [{ code: 'preset.unknown', found: 'toString' }] });
});

test('a lead may not add programmes', async () => {
	const lead = own.context({
		kind: 'staff',
		userId: 'u',
		name: 'Lead',
		institutionId: own.institutionId,
		memberships: [{ role: 'lead', programmeIds: null }]
	});
	await expect(createProgramme(lead, { preset: 'casp' })).rejects.toThrow(Forbidden);
});

test('the CASP preset adds the title and the certificate inside it, with their lists; twice is refused', async () => {
	const created = await createProgramme(own.context(), { preset: 'casp' });
	expect(created).toMatchObject({ ok: true, value: [{ code: 'CASP' }, { code: 'CIAO' }] });

	const { database, institutionId } = own;
	await inInstitution(database, institutionId, async (tenant) => {
		const [casp, ciao, ...others] = await selectProgrammes(tenant);
		expect(others).toEqual([]);
		expect(casp).toMatchObject({ code: 'CASP', registerNumber: 'RNCP36625', level: 5, parentId: null });
		expect(ciao).toMatchObject({ code: 'CIAO', parentId: casp?.id });
		const edition = await selectLatestEdition(tenant, casp?.id ?? '');
		expect(edition).toEqual(CASP_PRESET.programmes[0]?.edition);
	});

	const again = await createProgramme(own.context(), { preset: 'casp' });
	expect(again).toMatchObject({ ok: false, problems: [{ code: 'programme.code-taken', found: 'CASP' }] });
});

test('another institution sees none of them, and may use the same codes', async () => {
	const { database, otherInstitutionId } = own;
	expect(await inInstitution(database, otherInstitutionId, selectProgrammes)).toEqual([]);
	const other = own.context({ kind: 'operator', institutionId: otherInstitutionId });
	expect(await createProgramme(other, { preset: 'casp' })).toMatchObject({ ok: true });
});
