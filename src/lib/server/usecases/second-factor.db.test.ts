import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { StaffActor } from '#lib/domain/access/actor.ts';
import { cookieHeader } from '../../../../tests/support/cookie-header.ts';
import { codeAt } from '../../../../tests/support/one-time-code.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { ANONYMOUS, findCaller } from '../auth/actor.ts';
import type { Context } from '../context.ts';
import { confirmSecondFactor } from './confirm-second-factor.ts';
import { createUser } from './create-user.ts';
import { resetPassword } from './reset-password.ts';
import { signIn, type SignInAnswer } from './sign-in.ts';
import { startSecondFactor, type SecondFactorSecret } from './start-second-factor.ts';
import { stopSecondFactor } from './stop-second-factor.ts';
import { verifySecondFactor } from './verify-second-factor.ts';

const EMAIL = 'nadia.ferrand@exemple.fr';
const PASSWORD = 'trois lampes sous le pont';
const ADDRESS = '192.0.2.7';

let fixture: TestDatabase;
let owner: postgres.Sql;
let secret: SecondFactorSecret;
let userId: string;

beforeAll(async () => {
	fixture = await openTestDatabase();
	owner = postgres(fixture.url, { max: 1, onnotice: () => undefined });
});

afterAll(async () => {
	await owner.end();
	await fixture.close();
});

beforeEach(async () => {
	await owner`truncate users, memberships, rate_limits, verifications cascade`;
	const made = await createUser(fixture.context(), {
		email: EMAIL,
		name: 'Nadia',
		role: 'officer',
		password: PASSWORD,
		temporary: false
	});
	if (!made.ok) throw new Error(JSON.stringify(made.problems));
	userId = made.value.userId;
	secret = await addSecondFactor();
});

const anonymous = () => fixture.context(ANONYMOUS, { now: new Date() });

test('the codes of this test are those of RFC 6238', () => {
	// Appendix B, SHA-1: the key is the ASCII of 12345678901234567890, the last six of eight figures.
	const key = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
	expect(codeAt(key, 59_000)).toBe('287082');
	expect(codeAt(key, 1_111_111_109_000)).toBe('081804');
});

async function passwordStep(): Promise<SignInAnswer> {
	const attempt = { email: EMAIL, password: PASSWORD, headers: new Headers(), address: ADDRESS };
	const answer = await signIn(anonymous(), attempt);
	if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
	return answer.value;
}

/** Somebody signed in, and the context of their requests. */
async function enter(headers: Headers): Promise<{ context: Context<StaffActor>; sessionId: string }> {
	const { actor, sessionId = '' } = await findCaller(anonymous(), headers);
	if (actor.kind !== 'staff') throw new Error('Not signed in');
	return { context: fixture.context(actor, { now: new Date() }), sessionId };
}

async function addSecondFactor(): Promise<SecondFactorSecret> {
	const headers = cookieHeader((await passwordStep()).cookies);
	const { context, sessionId } = await enter(headers);
	const started = await startSecondFactor(context, {
		password: PASSWORD,
		sessionId,
		address: ADDRESS,
		headers
	});
	if (!started.ok) throw new Error(JSON.stringify(started.problems));
	const confirmed = await confirmSecondFactor(context, { code: codeAt(started.value.key), headers });
	expect(confirmed.ok).toBe(true);
	return started.value;
}

test('a good password alone opens nothing', async () => {
	const { needsCode, cookies } = await passwordStep();
	expect(needsCode).toBe(true);
	expect((await findCaller(anonymous(), cookieHeader(cookies))).actor.kind).toBe('anonymous');
});

test('the password and the code open the session', async () => {
	const { cookies } = await passwordStep();
	const done = await verifySecondFactor(anonymous(), {
		code: codeAt(secret.key),
		headers: cookieHeader(cookies)
	});
	const headers = cookieHeader(done.ok ? done.value.cookies : []);
	expect((await findCaller(anonymous(), headers)).actor.kind).toBe('staff');
});

test('a code opens once, even for somebody who saw it typed and has the password', async () => {
	const code = codeAt(secret.key);
	const use = async () =>
		verifySecondFactor(anonymous(), { code, headers: cookieHeader((await passwordStep()).cookies) });
	expect((await use()).ok).toBe(true);
	const open = await owner`select id from sessions`;
	expect(await use()).toMatchObject({ ok: false, problems: [{ code: 'code.wrong' }] });
	expect(await owner`select id from sessions`).toEqual(open);
});

test('the code alone, without the password before it, opens nothing', async () => {
	const done = await verifySecondFactor(anonymous(), { code: codeAt(secret.key), headers: new Headers() });
	expect(done).toMatchObject({ ok: false, problems: [{ code: 'code.expired' }] });
});

test('wrong codes are refused, and after five the sign-in begins again', async () => {
	const headers = cookieHeader((await passwordStep()).cookies);
	const wrong = codeAt(secret.key, Date.now() - 3_600_000);
	for (let time = 0; time < 5; time++)
		expect(await verifySecondFactor(anonymous(), { code: wrong, headers })).toMatchObject({
			problems: [{ code: 'code.wrong' }]
		});
	const late = await verifySecondFactor(anonymous(), { code: codeAt(secret.key), headers });
	expect(late).toMatchObject({ ok: false, problems: [{ code: 'code.expired' }] });
});

test('a back-up code opens once', async () => {
	const [code = ''] = secret.backupCodes;
	const once = await verifySecondFactor(anonymous(), {
		code,
		headers: cookieHeader((await passwordStep()).cookies)
	});
	expect(once.ok).toBe(true);
	const twice = await verifySecondFactor(anonymous(), {
		code,
		headers: cookieHeader((await passwordStep()).cookies)
	});
	expect(twice).toMatchObject({ problems: [{ code: 'code.wrong' }] });
});

test('neither the secret nor the back-up codes can be read from the database', async () => {
	const stored = JSON.stringify(await owner`select * from two_factors`);
	for (const text of [secret.key, ...secret.backupCodes]) expect(stored).not.toContain(text);
});

test('it is taken off with the password only', async () => {
	const done = await verifySecondFactor(anonymous(), {
		code: codeAt(secret.key),
		headers: cookieHeader((await passwordStep()).cookies)
	});
	const { context, sessionId } = await enter(cookieHeader(done.ok ? done.value.cookies : []));
	const stop = (password: string) => stopSecondFactor(context, { password, sessionId, address: ADDRESS });
	expect(await stop('pas celui-là')).toMatchObject({ problems: [{ code: 'password.wrong' }] });
	expect((await passwordStep()).needsCode).toBe(true);
	expect(await stop(PASSWORD)).toMatchObject({ ok: true });
	expect((await passwordStep()).needsCode).toBe(false);
});

test('a new password drawn by the administrator keeps it, unless told', async () => {
	const secondFactors = () => owner`select from two_factors`;
	await resetPassword(fixture.context(), { userId });
	expect(await secondFactors()).toHaveLength(1);
	await resetPassword(fixture.context(), { userId, withSecondFactor: true });
	expect(await secondFactors()).toHaveLength(0);
});
