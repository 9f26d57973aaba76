import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Membership } from '#lib/domain/access/actor.ts';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { createProgramme } from './create-programme.ts';
import { readShell } from './read-shell.ts';

let own: TestDatabase;

beforeAll(async () => {
	own = await openTestDatabase();
	await createProgramme(own.context(), { preset: 'casp' });
	const other = own.context({ kind: 'operator', institutionId: own.otherInstitutionId });
	await createProgramme(other, { preset: 'casp' });
});
afterAll(() => own.close());

const staff = (memberships: readonly Membership[]) =>
	own.context({
		kind: 'staff',
		userId: 'u',
		name: 'Claire Vasseur',
		institutionId: own.institutionId,
		memberships
	});

test('an officer sees the institution and every programme of it, by code', async () => {
	const shell = await readShell(staff([{ role: 'officer', programmeIds: null }]));
	expect(shell.institution).toEqual({ name: 'Institution A', fictional: false });
	expect(shell.programmes.map(({ code }) => code)).toEqual(['CASP', 'CIAO']);
	expect(shell.userName).toBe('Claire Vasseur');
	expect(shell.permissions).toContain('imports.write');
	expect(shell.permissions).not.toContain('users.manage');
});

test('a lead sees the programmes of the role only', async () => {
	const everything = await readShell(staff([{ role: 'officer', programmeIds: null }]));
	const ciao = everything.programmes.find(({ code }) => code === 'CIAO');
	const shell = await readShell(staff([{ role: 'lead', programmeIds: [ciao?.id ?? ''] }]));
	expect(shell.programmes.map(({ code }) => code)).toEqual(['CIAO']);
});

test('an interviewer enters, and reads no figures', async () => {
	const shell = await readShell(staff([{ role: 'interviewer', programmeIds: null }]));
	expect(shell.programmes).toEqual([]);
	expect(shell.permissions).not.toContain('figures.read');
});

test('who has no role does not enter', async () => {
	await expect(readShell(staff([]))).rejects.toThrow(Forbidden);
});
