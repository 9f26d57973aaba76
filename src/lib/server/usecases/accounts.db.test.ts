import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Role, StaffActor } from '#lib/domain/access/actor.ts';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { ANONYMOUS } from '../auth/actor.ts';
import { changePassword } from './change-password.ts';
import { createUser, type NewUser } from './create-user.ts';
import { chooseInstitution } from './choose-institution.ts';
import { endSession } from './end-session.ts';
import { grantRole } from './grant-role.ts';
import { listUsers } from './list-users.ts';
import { readOwnAccount } from './read-own-account.ts';
import { resetPassword } from './reset-password.ts';
import { revokeRole } from './revoke-role.ts';
import { signIn } from './sign-in.ts';
import { verifyAudit } from './verify-audit.ts';

const PASSWORD = 'trois lampes sous le pont';
const NOW = new Date();

let fixture: TestDatabase;
let owner: postgres.Sql;

beforeAll(async () => {
	fixture = await openTestDatabase();
	owner = postgres(fixture.url, { max: 1, onnotice: () => undefined });
	await owner`insert into programmes (institution_id, id, code, name_fr, created_at) values
		(${fixture.institutionId}, gen_random_uuid(), 'CASP', 'CASP', now()),
		(${fixture.otherInstitutionId}, gen_random_uuid(), 'AILLEURS', 'Ailleurs', now())`;
});

afterAll(async () => {
	await owner.end();
	await fixture.close();
});

beforeEach(async () => {
	await owner`truncate users, memberships, rate_limits cascade`;
});

const operator = () => fixture.context();

const staff = (role: Role, userId = 'u', institutionId = fixture.institutionId) => {
	const actor: StaffActor = {
		kind: 'staff',
		userId,
		name: 'Nadia',
		institutionId,
		memberships: [{ role, programmeIds: null }]
	};
	return fixture.context(actor, { now: NOW });
};

const NADIA: NewUser = {
	email: 'nadia@exemple.fr',
	name: 'Nadia',
	role: 'administrator',
	password: PASSWORD
};

async function make(given: Partial<NewUser> = {}, context = operator()): Promise<string> {
	const made = await createUser(context, { ...NADIA, temporary: false, ...given });
	if (!made.ok) throw new Error(JSON.stringify(made.problems));
	return made.value.userId;
}

const canSignIn = async (email: string, password: string) => {
	await owner`delete from rate_limits`;
	const context = fixture.context(ANONYMOUS, { now: new Date() });
	return (await signIn(context, { email, password, headers: new Headers(), address: '192.0.2.7' })).ok;
};

const sessionsOf = (userId: string) => owner`select id from sessions where user_id = ${userId}`;

describe('creating an account', () => {
	test('draws a password that opens it, once told, and must be changed', async () => {
		const { password: _, ...request } = NADIA;
		const made = await createUser(operator(), request);
		const password = made.ok ? (made.value.password ?? '') : '';
		expect(await canSignIn('nadia@exemple.fr', password)).toBe(true);
		const [row] = await owner`select password_temporary from users`;
		expect(row).toEqual({ password_temporary: true });
		expect(JSON.stringify(await owner`select * from credentials`)).not.toContain(password);
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
		expect(await createUser(operator(), { ...NADIA, ...given })).toMatchObject({
			ok: false,
			problems: [{ code }]
		});
		expect(await owner`select from users`).toHaveLength(0);
	});

	test('the same address twice is refused', async () => {
		await make();
		expect(await createUser(operator(), { ...NADIA, email: 'NADIA@exemple.fr' })).toMatchObject({
			problems: [{ code: 'user.exists', found: 'nadia@exemple.fr' }]
		});
	});

	test('somebody of another institution is admitted with the password they have', async () => {
		await make();
		const elsewhere = fixture.context({ kind: 'operator', institutionId: fixture.otherInstitutionId });
		const admitted = await createUser(elsewhere, {
			...NADIA,
			role: 'viewer',
			password: 'quatre lampes sous le pont'
		});
		expect(admitted).toMatchObject({ ok: true, value: { password: null } });
		expect(await canSignIn('nadia@exemple.fr', PASSWORD)).toBe(true);
		expect(await canSignIn('nadia@exemple.fr', 'quatre lampes sous le pont')).toBe(false);
	});

	test('a lead is given the programmes named, and no other', async () => {
		const userId = await make({ role: 'lead', programmeCodes: ['CASP'] });
		const [lead] = await listUsers(operator());
		const [programme] = await owner<{ id: string }[]>`select id from programmes where code = 'CASP'`;
		expect(lead).toMatchObject({ userId, memberships: [{ role: 'lead', programmeIds: [programme?.id] }] });
	});
});

describe('only an administrator manages people', () => {
	const others: readonly Role[] = ['officer', 'lead', 'interviewer', 'viewer'];
	test.each(others)('%s is refused', async (role) => {
		const context = staff(role);
		for (const attempt of [
			() => createUser(context, NADIA),
			() => listUsers(context),
			() => resetPassword(context, { userId: 'x' }),
			() => grantRole(context, { userId: 'x', role: 'administrator' }),
			() => revokeRole(context, { userId: 'x', role: 'viewer' }),
			() => verifyAudit(context)
		])
			await expect(attempt()).rejects.toBeInstanceOf(Forbidden);
		expect(await owner`select from users`).toHaveLength(0);
	});

	test('who belongs to another institution is not there', async () => {
		const userId = await make(
			{},
			fixture.context({ kind: 'operator', institutionId: fixture.otherInstitutionId })
		);
		const administrator = staff('administrator');
		expect(await listUsers(administrator)).toEqual([]);
		expect(await grantRole(administrator, { userId, role: 'viewer' })).toMatchObject({
			problems: [{ code: 'user.unknown' }]
		});
		expect(await revokeRole(administrator, { userId, role: 'administrator' })).toMatchObject({
			problems: [{ code: 'user.unknown' }]
		});
		expect((await resetPassword(administrator, { userId })).ok).toBe(false);
		expect(await canSignIn('nadia@exemple.fr', PASSWORD)).toBe(true);
	});
});

describe('a new password', () => {
	test('replaces the old one and ends every session', async () => {
		const userId = await make();
		await canSignIn('nadia@exemple.fr', PASSWORD);
		expect(await sessionsOf(userId)).toHaveLength(1);
		const drawn = await resetPassword(operator(), { userId });
		expect(await sessionsOf(userId)).toHaveLength(0);
		expect(await canSignIn('nadia@exemple.fr', PASSWORD)).toBe(false);
		expect(await canSignIn('nadia@exemple.fr', drawn.ok ? drawn.value.password : '')).toBe(true);
	});

	test('for somebody of two institutions is not for the administrator of one to draw', async () => {
		const userId = await make({ role: 'viewer' });
		await make(
			{ role: 'administrator' },
			fixture.context({ kind: 'operator', institutionId: fixture.otherInstitutionId })
		);
		expect(await resetPassword(staff('administrator'), { userId })).toMatchObject({
			problems: [{ code: 'user.shared' }]
		});
		expect(await canSignIn('nadia@exemple.fr', PASSWORD)).toBe(true);
		expect(await resetPassword(operator(), { userId })).toMatchObject({ ok: true });
	});
});

describe('one’s own password', () => {
	const change = async (given: { current?: string; next?: string }) => {
		const userId = await make({ role: 'viewer' });
		await canSignIn('nadia@exemple.fr', PASSWORD);
		await canSignIn('nadia@exemple.fr', PASSWORD);
		const [session] = await sessionsOf(userId);
		const context = staff('viewer', userId);
		const sessionId = String(session?.['id']);
		const request = {
			current: PASSWORD,
			next: 'quatre carafes dans la neige',
			sessionId,
			address: '192.0.2.7',
			...given
		};
		return { userId, sessionId, answer: await changePassword(context, request) };
	};

	test('is changed by who knows it, and the other sessions end', async () => {
		const { userId, sessionId, answer } = await change({});
		expect(answer.ok).toBe(true);
		expect((await sessionsOf(userId)).map((row) => String(row['id']))).toEqual([sessionId]);
		expect(await canSignIn('nadia@exemple.fr', 'quatre carafes dans la neige')).toBe(true);
	});

	test.each([
		[{ current: 'pas celui-là du tout' }, 'password.wrong', 'current'],
		[{ next: 'court' }, 'password.too-short', 'next'],
		[{ next: PASSWORD }, 'password.same', 'next'],
		[{ next: 'nadia@exemple1' }, 'password.personal', 'next']
	])('%j is refused with %s', async (given, code, at) => {
		const { userId, answer } = await change(given);
		expect(answer).toMatchObject({ ok: false, problems: [{ code, at }] });
		expect(await sessionsOf(userId)).toHaveLength(2);
		expect(await canSignIn('nadia@exemple.fr', PASSWORD)).toBe(true);
	});

	test('guesses at a desk left open are slowed down', async () => {
		const userId = await make({ role: 'viewer' });
		const guess = () =>
			changePassword(staff('viewer', userId), {
				current: 'x',
				next: 'y',
				sessionId: 's',
				address: '192.0.2.7'
			});
		for (let time = 0; time < 10; time++)
			expect(await guess()).toMatchObject({ problems: [{ code: 'password.wrong' }] });
		expect(await guess()).toMatchObject({ problems: [{ code: 'sign-in.too-soon' }] });
	});
});

describe('roles', () => {
	test('a role given or taken ends the sessions of its owner', async () => {
		const userId = await make({ role: 'viewer' });
		await canSignIn('nadia@exemple.fr', PASSWORD);
		await grantRole(operator(), { userId, role: 'officer' });
		expect(await sessionsOf(userId)).toHaveLength(0);
		await canSignIn('nadia@exemple.fr', PASSWORD);
		await revokeRole(operator(), { userId, role: 'officer' });
		expect(await sessionsOf(userId)).toHaveLength(0);
		expect(await listUsers(operator())).toMatchObject([
			{ memberships: [{ role: 'viewer', programmeIds: null }] }
		]);
	});

	test('the same role again changes its programmes', async () => {
		const userId = await make({ role: 'lead', programmeCodes: ['CASP'] });
		await grantRole(operator(), { userId, role: 'lead' });
		expect(await listUsers(operator())).toMatchObject([
			{ memberships: [{ role: 'lead', programmeIds: null }] }
		]);
		expect(await owner`select from membership_programmes`).toHaveLength(0);
	});

	test('the last administrator stays', async () => {
		const first = await make();
		expect(await revokeRole(operator(), { userId: first, role: 'administrator' })).toMatchObject({
			problems: [{ code: 'role.last-administrator' }]
		});
		await make({ email: 'lea@exemple.fr', name: 'Lea' });
		expect(await revokeRole(operator(), { userId: first, role: 'administrator' })).toMatchObject({
			ok: true
		});
	});

	test('two administrators who leave at the same moment do not leave nobody', async () => {
		const [first, second] = [await make(), await make({ email: 'lea@exemple.fr', name: 'Lea' })];
		const answers = await Promise.all(
			[first, second].map((userId) => revokeRole(operator(), { userId, role: 'administrator' }))
		);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
	});
});

describe('one’s own account', () => {
	test('shows one’s own sessions, ends them, and nobody else’s', async () => {
		const mine = await make({ role: 'viewer' });
		const theirs = await make({ email: 'lea@exemple.fr', name: 'Lea', role: 'viewer' });
		await canSignIn('nadia@exemple.fr', PASSWORD);
		await canSignIn('lea@exemple.fr', PASSWORD);
		const context = staff('viewer', mine);
		const { sessions, account } = await readOwnAccount(context);
		expect(account.email).toBe('nadia@exemple.fr');
		expect(sessions).toHaveLength(1);
		const [their] = await sessionsOf(theirs);
		expect(await endSession(context, String(their?.['id']))).toMatchObject({
			problems: [{ code: 'session.unknown' }]
		});
		expect(await endSession(context, sessions[0]?.id ?? '')).toMatchObject({ ok: true });
		expect(await sessionsOf(theirs)).toHaveLength(1);
	});

	test('goes to work only where one has a role', async () => {
		const userId = await make({ role: 'viewer' });
		const context = staff('viewer', userId);
		expect(await chooseInstitution(context, fixture.otherInstitutionId)).toMatchObject({
			problems: [{ code: 'institution.not-yours' }]
		});
		expect(await chooseInstitution(context, fixture.institutionId)).toMatchObject({
			ok: true,
			value: { name: 'devenir.institution', value: fixture.institutionId }
		});
	});
});

test('everything done to accounts is in a sound audit, without names or addresses', async () => {
	const userId = await make();
	await make({ email: 'lea@exemple.fr', name: 'Lea' });
	await grantRole(operator(), { userId, role: 'viewer' });
	await revokeRole(operator(), { userId, role: 'viewer' });
	await resetPassword(operator(), { userId });
	const entries = await owner<{ action: string }[]>`
		select * from audit_entries order by sequence desc limit 5`;
	expect(entries.map(({ action }) => action)).toEqual([
		'user.password-reset',
		'role.revoked',
		'role.granted',
		'user.created',
		'user.created'
	]);
	expect(JSON.stringify(entries)).not.toMatch(/nadia|lea|exemple/i);
	expect(await verifyAudit(operator())).toMatchObject({ sound: true });
});
