import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StaffActor } from '#lib/domain/access/actor.ts';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import { CASP_TARGET_JOBS } from '#lib/domain/programmes/presets/casp-lists.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { createProgramme } from './create-programme.ts';
import { readTargetLists } from './read-target-lists.ts';

let own: TestDatabase;

beforeAll(async () => {
	own = await openTestDatabase();
	await createProgramme(own.context(), { preset: 'casp' });
});
afterAll(() => own.close());

const staff = (memberships: StaffActor['memberships']): StaffActor => ({
	kind: 'staff',
	userId: 'u',
	name: 'Lead',
	institutionId: own.institutionId,
	memberships
});

test('the lists of a programme come with the words that titles are matched by', async () => {
	const lists = await readTargetLists(own.context(), 'CASP');
	expect(lists).toMatchObject({ ok: true, value: { targetJobs: CASP_TARGET_JOBS } });
	const ciao = await readTargetLists(own.context(), 'CIAO');
	expect(ciao.ok && ciao.value.targetJobs.map(({ code }) => code)).toEqual(['M1', 'M2']);
});

test('a code that no programme has, and one of another institution, are unknown alike', async () => {
	const unknown = { ok: false, problems: [{ code: 'programme.unknown' }] };
	expect(await readTargetLists(own.context(), 'NOPE')).toMatchObject(unknown);
	const other = own.context({ kind: 'operator', institutionId: own.otherInstitutionId });
	expect(await readTargetLists(other, 'CASP')).toMatchObject(unknown);
});

test('a lead reads the lists of their own programmes, an interviewer none', async () => {
	const elsewhere = staff([{ role: 'lead', programmeIds: ['00000000-0000-7000-8000-000000000000'] }]);
	expect(await readTargetLists(own.context(elsewhere), 'CASP')).toMatchObject({
		problems: [{ code: 'programme.unknown' }]
	});
	const interviewer = staff([{ role: 'interviewer', programmeIds: null }]);
	await expect(readTargetLists(own.context(interviewer), 'CASP')).rejects.toThrow(Forbidden);
});
