import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '#lib/domain/access/actor.ts';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import { NADIA, openAccounts, PASSWORD, type AccountsFixture } from '../../../../tests/support/accounts.ts';
import { createUser } from './create-user.ts';
import { grantRole } from './grant-role.ts';
import { listUsers } from './list-users.ts';
import { resetPassword } from './reset-password.ts';
import { revokeRole } from './revoke-role.ts';
import { verifyAudit } from './verify-audit.ts';

const OTHER_PASSWORD = 'quatre carafes dans la neige';

let here: AccountsFixture;

beforeAll(async () => {
	here = await openAccounts();
	await here.owner`insert into programmes (institution_id, id, code, name_fr, created_at) values
		(${here.institutionId}, gen_random_uuid(), 'CASP', 'CASP', now()),
		(${here.otherInstitutionId}, gen_random_uuid(), 'AILLEURS', 'Ailleurs', now())`;
});

afterAll(() => here.close());

beforeEach(() => here.clear());

const elsewhere = () => here.context({ kind: 'operator', institutionId: here.otherInstitutionId });

describe('creating an account', () => {
	test('draws a password that opens it, told once, to be changed', async () => {
		const made = await createUser(here.context(), NADIA);
		const password = made.ok ? (made.value.password ?? '') : '';
		expect(await here.canSignIn(NADIA.email, password)).toBe(true);
		expect([...(await here.owner`select password_temporary from users`)]).toEqual([
			{ password_temporary: true }
		]);
		expect(JSON.stringify(await here.owner`select * from credentials`)).not.toContain(password);
	});

	test.each([
		[{ email: 'nadia' }, 'email.invalid'],
		[{ email: '' }, 'email.missing'],
		[{ name: '  ' }, 'user.name-missing'],
		[{ name: 'x'.repeat(121) }, 'user.name-too-long'],
		[{ role: 'boss' }, 'role.unknown'],
		[{ role: 'officer', programmeCodes: ['CASP'] }, 'role.not-limited'],
		[{ role: 'lead', programmeCodes: ['CASP', 'NOPE'] }, 'programme.unknown'],
		[{ role: 'lead', programmeCodes: ['AILLEURS'] }, 'programme.unknown'],
		[{ password: 'court' }, 'password.too-short']
	])('%j is refused with %s, and nothing is stored', async (given, code) => {
		const made = await createUser(here.context(), { ...NADIA, ...given });
		expect(made).toMatchObject({ ok: false, problems: [{ code }] });
		expect(await here.owner`select from users`).toHaveLength(0);
	});

	test('the same address twice is refused', async () => {
		await here.make();
		const again = await createUser(here.context(), { ...NADIA, email: 'NADIA@exemple.fr' });
		expect(again).toMatchObject({ problems: [{ code: 'user.exists', found: 'nadia@exemple.fr' }] });
	});

	test('somebody of another institution is admitted with the password they have', async () => {
		await here.make();
		const admitted = await createUser(elsewhere(), { ...NADIA, role: 'viewer', password: OTHER_PASSWORD });
		expect(admitted).toMatchObject({ ok: true, value: { password: null } });
		expect(await here.canSignIn(NADIA.email, PASSWORD)).toBe(true);
		expect(await here.canSignIn(NADIA.email, OTHER_PASSWORD)).toBe(false);
	});

	test('a lead is given the programmes named, and no other', async () => {
		const userId = await here.make({ role: 'lead', programmeCodes: ['CASP'] });
		const [programme] = await here.owner<{ id: string }[]>`select id from programmes where code = 'CASP'`;
		expect(await listUsers(here.context())).toMatchObject([
			{ userId, memberships: [{ role: 'lead', programmeIds: [programme?.id] }] }
		]);
	});
});

describe('only an administrator manages people', () => {
	const others: readonly Role[] = ['officer', 'lead', 'interviewer', 'viewer'];
	test.each(others)('%s is refused', async (role) => {
		const context = here.staff(role);
		for (const attempt of [
			() => createUser(context, NADIA),
			() => listUsers(context),
			() => resetPassword(context, { userId: 'x' }),
			() => grantRole(context, { userId: 'x', role: 'administrator' }),
			() => revokeRole(context, { userId: 'x', role: 'viewer' }),
			() => verifyAudit(context)
		])
			await expect(attempt()).rejects.toBeInstanceOf(Forbidden);
		expect(await here.owner`select from users`).toHaveLength(0);
	});

	test('who belongs to another institution is not there', async () => {
		const userId = await here.make({}, elsewhere());
		const administrator = here.staff('administrator');
		const unknown = { problems: [{ code: 'user.unknown' }] };
		expect(await listUsers(administrator)).toEqual([]);
		expect(await grantRole(administrator, { userId, role: 'viewer' })).toMatchObject(unknown);
		expect(await revokeRole(administrator, { userId, role: 'administrator' })).toMatchObject(unknown);
		expect((await resetPassword(administrator, { userId })).ok).toBe(false);
		expect(await here.canSignIn(NADIA.email, PASSWORD)).toBe(true);
	});
});

describe('a new password', () => {
	test('replaces the old one and ends every session', async () => {
		const userId = await here.make();
		await here.canSignIn(NADIA.email, PASSWORD);
		expect(await here.sessionsOf(userId)).toHaveLength(1);
		const drawn = await resetPassword(here.context(), { userId });
		expect(await here.sessionsOf(userId)).toHaveLength(0);
		expect(await here.canSignIn(NADIA.email, PASSWORD)).toBe(false);
		expect(await here.canSignIn(NADIA.email, drawn.ok ? drawn.value.password : '')).toBe(true);
	});

	test('for somebody of two institutions is not for the administrator of one to draw', async () => {
		const userId = await here.make({ role: 'viewer' });
		await here.make({ role: 'administrator' }, elsewhere());
		const refused = await resetPassword(here.staff('administrator'), { userId });
		expect(refused).toMatchObject({ problems: [{ code: 'user.shared' }] });
		expect(await here.canSignIn(NADIA.email, PASSWORD)).toBe(true);
		expect(await resetPassword(here.context(), { userId })).toMatchObject({ ok: true });
	});
});

describe('roles', () => {
	test('a role given or taken ends the sessions of its owner', async () => {
		const userId = await here.make({ role: 'viewer' });
		await here.canSignIn(NADIA.email, PASSWORD);
		await grantRole(here.context(), { userId, role: 'officer' });
		expect(await here.sessionsOf(userId)).toEqual([]);
		await here.canSignIn(NADIA.email, PASSWORD);
		await revokeRole(here.context(), { userId, role: 'officer' });
		expect(await here.sessionsOf(userId)).toEqual([]);
		const left = [{ memberships: [{ role: 'viewer', programmeIds: null }] }];
		expect(await listUsers(here.context())).toMatchObject(left);
	});

	test('the same role again changes its programmes', async () => {
		const userId = await here.make({ role: 'lead', programmeCodes: ['CASP'] });
		await grantRole(here.context(), { userId, role: 'lead' });
		const wide = [{ memberships: [{ role: 'lead', programmeIds: null }] }];
		expect(await listUsers(here.context())).toMatchObject(wide);
		expect(await here.owner`select from membership_programmes`).toHaveLength(0);
	});

	test('the last administrator stays', async () => {
		const userId = await here.make();
		const leave = () => revokeRole(here.context(), { userId, role: 'administrator' });
		expect(await leave()).toMatchObject({ problems: [{ code: 'role.last-administrator' }] });
		await here.make({ email: 'lea@exemple.fr', name: 'Lea' });
		expect(await leave()).toMatchObject({ ok: true });
	});

	test('two administrators who leave at the same moment do not leave nobody', async () => {
		const both = [await here.make(), await here.make({ email: 'lea@exemple.fr', name: 'Lea' })];
		const answers = await Promise.all(
			both.map((userId) => revokeRole(here.context(), { userId, role: 'administrator' }))
		);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
	});
});

test('everything done to accounts is in a sound audit, without names or addresses', async () => {
	const userId = await here.make();
	await here.make({ email: 'lea@exemple.fr', name: 'Lea' });
	await grantRole(here.context(), { userId, role: 'viewer' });
	await revokeRole(here.context(), { userId, role: 'viewer' });
	await resetPassword(here.context(), { userId });
	const entries = await here.owner<{ action: string }[]>`
		select * from audit_entries order by sequence desc limit 5`;
	const actions = ['user.password-reset', 'role.revoked', 'role.granted', 'user.created', 'user.created'];
	expect(entries.map(({ action }) => action)).toEqual(actions);
	expect(JSON.stringify(entries)).not.toMatch(/nadia|lea|exemple/i);
	expect(await verifyAudit(here.context())).toMatchObject({ sound: true });
});
