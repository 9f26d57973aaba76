import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { StaffActor } from '#lib/domain/access/actor.ts';
import { cookieHeader } from '../../../../tests/support/cookie-header.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { ANONYMOUS, findCaller } from '../auth/actor.ts';
import { createUser } from './create-user.ts';
import { revokeRole } from './revoke-role.ts';
import { signIn, type SignInAttempt } from './sign-in.ts';
import { signOut } from './sign-out.ts';

const EMAIL = 'nadia.ferrand@exemple.fr';
const PASSWORD = 'trois lampes sous le pont';

let fixture: TestDatabase;
let owner: postgres.Sql;
let userId: string;

beforeAll(async () => {
	fixture = await openTestDatabase();
	owner = postgres(fixture.url, { max: 1, onnotice: () => undefined });
	const made = await createUser(fixture.context(), {
		email: 'Nadia.Ferrand@Exemple.fr',
		name: 'Nadia Ferrand',
		role: 'officer',
		password: PASSWORD,
		temporary: false
	});
	if (!made.ok) throw new Error(JSON.stringify(made.problems));
	userId = made.value.userId;
});

afterAll(async () => {
	await owner.end();
	await fixture.close();
});

beforeEach(async () => {
	await owner`delete from sessions`;
	await owner`delete from rate_limits`;
});

// Sessions live by the clock of the library, which is the real one.
const anonymous = (now = new Date()) => fixture.context(ANONYMOUS, { now });

const attempt = (given: Partial<SignInAttempt> = {}, now?: Date) =>
	signIn(anonymous(now), {
		email: EMAIL,
		password: PASSWORD,
		headers: new Headers(),
		address: '192.0.2.7',
		...given
	});

async function signedInHeaders(): Promise<Headers> {
	const answer = await attempt();
	if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
	return cookieHeader(answer.value.cookies);
}

test('a good password opens a session of the roles of its owner', async () => {
	const { actor, mustChangePassword } = await findCaller(anonymous(), await signedInHeaders());
	expect(actor).toEqual({
		kind: 'staff',
		userId,
		name: 'Nadia Ferrand',
		institutionId: fixture.institutionId,
		memberships: [{ role: 'officer', programmeIds: null }]
	} satisfies StaffActor);
	expect(mustChangePassword).toBe(false);
});

test('the cookies are out of reach of scripts and of other sites', async () => {
	const answer = await attempt();
	const cookies = answer.ok ? answer.value.cookies : [];
	expect(cookies.map(({ name }) => name)).toEqual(['devenir.session_token', 'devenir.device']);
	for (const { options } of cookies) {
		expect(options).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/', secure: false });
	}
});

test('over https cookies are bound to this host and never sent in the clear', async () => {
	const context = anonymous();
	// A database of its own to the eyes of the library, which is made once for each.
	const settings = { ...context.settings, PUBLIC_URL: 'https://devenir.example' };
	const answer = await signIn(
		{ ...context, settings, database: { ...context.database } },
		{ email: EMAIL, password: PASSWORD, headers: new Headers(), address: '192.0.2.7' }
	);
	const cookies = answer.ok ? answer.value.cookies : [];
	expect(cookies.map(({ name }) => name)).toEqual(['__Host-devenir.session_token', '__Host-devenir.device']);
	for (const { options } of cookies)
		expect(options).toMatchObject({ secure: true, path: '/', httpOnly: true });
});

test('the address may be typed in capitals, the password may not', async () => {
	expect(await attempt({ email: ' NADIA.Ferrand@exemple.FR ' })).toMatchObject({ ok: true });
	expect(await attempt({ password: PASSWORD.toUpperCase() })).toMatchObject({ ok: false });
});

test.each([
	['a wrong password', { password: 'quatre lampes sous le pont' }],
	['an unknown address', { email: 'personne@exemple.fr' }],
	['what is no address', { email: "' or 1=1 --" }],
	['a password of ten thousand characters', { password: 'x'.repeat(10_000) }]
])('%s is refused in the same words', async (_what, given) => {
	expect(await attempt(given)).toEqual({ ok: false, problems: [{ code: 'sign-in.refused' }] });
});

test('an unknown address costs the same work as a wrong password', async () => {
	const time = async (given: Partial<SignInAttempt>) => {
		await owner`delete from rate_limits`;
		const start = performance.now();
		await attempt(given);
		return performance.now() - start;
	};
	const wrong: number[] = [];
	const unknown: number[] = [];
	for (let round = 0; round < 15; round++) {
		wrong.push(await time({ password: 'quatre lampes sous le pont' }));
		unknown.push(await time({ email: 'personne@exemple.fr' }));
	}
	// Without the computation, an unknown address answers in a tenth of the time.
	expect(median(unknown) / median(wrong)).toBeGreaterThan(0.6);
	expect(median(unknown) / median(wrong)).toBeLessThan(1.6);
});

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

test('the token of the database opens nothing: the cookie is signed with a key that is not there', async () => {
	await signedInHeaders();
	const [row] = await owner<{ token: string }[]>`select token from sessions`;
	const token = row?.token ?? '';
	expect(token).toHaveLength(32);
	for (const value of [token, `${token}.`, `${token}.${Buffer.alloc(32).toString('base64')}`]) {
		const headers = new Headers({ cookie: `devenir.session_token=${encodeURIComponent(value)}` });
		expect((await findCaller(anonymous(), headers)).actor).toEqual({ kind: 'anonymous' });
	}
});

test('a session ends half an hour after its last use', async () => {
	const headers = await signedInHeaders();
	await owner`update sessions set expires_at = now() - interval '1 second'`;
	expect((await findCaller(anonymous(), headers)).actor.kind).toBe('anonymous');
	expect(await owner`select id from sessions`).toHaveLength(0);
});

test('a session that is used is renewed for half an hour, not beyond twelve hours', async () => {
	const headers = await signedInHeaders();
	await owner`update sessions set expires_at = now() + interval '10 minutes', created_at = now() - interval '11 hours'`;
	expect((await findCaller(anonymous(), headers)).actor.kind).toBe('staff');
	const [row] = await owner<{ minutes: number }[]>`
		select extract(epoch from expires_at - now())::int / 60 as minutes from sessions`;
	expect(row?.minutes).toBeGreaterThanOrEqual(29);

	await owner`update sessions set created_at = now() - interval '12 hours 1 minute'`;
	expect((await findCaller(anonymous(), headers)).actor.kind).toBe('anonymous');
	expect(await owner`select id from sessions`).toHaveLength(0);
});

test('signing out ends the session for whoever copied the cookie', async () => {
	const headers = await signedInHeaders();
	const gone = await signOut(anonymous(), headers);
	expect(gone.every(({ options }) => options.maxAge === 0)).toBe(true);
	expect((await findCaller(anonymous(), headers)).actor.kind).toBe('anonymous');
});

test('five guesses are free, then the wait doubles, and the good password is slowed down too', async () => {
	const start = new Date();
	const at = (seconds: number) => new Date(start.getTime() + seconds * 1000);
	for (let guess = 0; guess < 5; guess++) await attempt({ password: 'x' }, start);
	expect(await attempt({}, start)).toEqual({
		ok: false,
		problems: [{ code: 'sign-in.too-soon', params: { seconds: 2 } }]
	});
	expect(await attempt({ password: 'x' }, at(2))).toMatchObject({ problems: [{ code: 'sign-in.refused' }] });
	expect(await attempt({}, at(5))).toMatchObject({ problems: [{ params: { seconds: 1 } }] });
	expect(await attempt({}, at(6))).toMatchObject({ ok: true });
	// A good password forgets the guesses of this browser.
	expect(await attempt({ password: 'x' }, at(6))).toMatchObject({ problems: [{ code: 'sign-in.refused' }] });
});

test('guesses from two hundred networks are about twenty an hour, and the owner is not among the slowed', async () => {
	const known = await signedInHeaders();
	const start = Date.now();
	let tried = 0;
	for (let second = 0; second < 3600; second += 10) {
		const address = `203.0.${(second / 10) % 200}.9`;
		const answer = await attempt({ password: 'x', address }, new Date(start + second * 1000));
		if (!answer.ok && answer.problems[0].code === 'sign-in.refused') tried++;
	}
	expect(tried).toBeLessThanOrEqual(20);
	const soon = new Date(start + 3_590_000);
	expect(await attempt({ headers: known }, soon)).toMatchObject({ ok: true });
});

test('guesses made at the same time are all counted', async () => {
	const now = new Date();
	const answers = await Promise.all(Array.from({ length: 20 }, () => attempt({ password: 'x' }, now)));
	const tried = answers.filter((answer) => !answer.ok && answer.problems[0].code === 'sign-in.refused');
	expect(tried).toHaveLength(5);
});

test('no address and no network can be read from the counters', async () => {
	await attempt({ password: 'x' });
	const text = JSON.stringify(await owner`select * from rate_limits`);
	expect(text).not.toMatch(/nadia|ferrand|192\.0\.2/i);
});

test('signing in leaves a trace in the audit', async () => {
	await signedInHeaders();
	const [entry] =
		await owner`select action, target, actor_id from audit_entries order by sequence desc limit 1`;
	expect(entry).toEqual({ action: 'session.opened', target: `user:${userId}`, actor_id: userId });
});

test('an account without a role cannot come in, and is not told so before its password is good', async () => {
	const made = await createUser(fixture.context(), {
		email: 'ancien@exemple.fr',
		name: 'Ancien',
		role: 'viewer',
		password: PASSWORD
	});
	if (!made.ok) throw new Error('made');
	await revokeRole(fixture.context(), { userId: made.value.userId, role: 'viewer' });
	const given = { email: 'ancien@exemple.fr' };
	expect(await attempt({ ...given, password: 'x' })).toMatchObject({
		problems: [{ code: 'sign-in.refused' }]
	});
	expect(await attempt(given)).toMatchObject({ problems: [{ code: 'sign-in.no-role' }] });
	expect(await owner`select id from sessions where user_id = ${made.value.userId}`).toHaveLength(0);
});
