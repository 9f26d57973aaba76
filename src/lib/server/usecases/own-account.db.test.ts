import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { NADIA, openAccounts, PASSWORD, type AccountsFixture } from '../../../../tests/support/accounts.ts';
import { changePassword } from './change-password.ts';
import { chooseInstitution } from './choose-institution.ts';
import { endSession } from './end-session.ts';
import { readOwnAccount } from './read-own-account.ts';

const NEXT = 'quatre carafes dans la neige';
const ADDRESS = '192.0.2.7';

let here: AccountsFixture;

beforeAll(async () => {
	here = await openAccounts();
});

afterAll(() => here.close());

beforeEach(() => here.clear());

describe('one’s own password', () => {
	const change = async (given: { current?: string; next?: string }) => {
		const userId = await here.make({ role: 'viewer' });
		await here.canSignIn(NADIA.email, PASSWORD);
		await here.canSignIn(NADIA.email, PASSWORD);
		const [sessionId = ''] = await here.sessionsOf(userId);
		const request = { current: PASSWORD, next: NEXT, sessionId, address: ADDRESS, ...given };
		return { userId, sessionId, answer: await changePassword(here.staff('viewer', userId), request) };
	};

	test('is changed by who knows it, and the other sessions end', async () => {
		const { userId, sessionId, answer } = await change({});
		expect(answer.ok).toBe(true);
		expect(await here.sessionsOf(userId)).toEqual([sessionId]);
		expect(await here.canSignIn(NADIA.email, NEXT)).toBe(true);
		expect(await here.canSignIn(NADIA.email, PASSWORD)).toBe(false);
	});

	test.each([
		[{ current: 'pas celui-là du tout' }, 'password.wrong', 'current'],
		[{ next: 'court' }, 'password.too-short', 'next'],
		[{ next: PASSWORD }, 'password.same', 'next'],
		[{ next: 'nadia@exemple1' }, 'password.personal', 'next']
	])('%j is refused with %s', async (given, code, at) => {
		const { userId, answer } = await change(given);
		expect(answer).toMatchObject({ ok: false, problems: [{ code, at }] });
		expect(await here.sessionsOf(userId)).toHaveLength(2);
		expect(await here.canSignIn(NADIA.email, PASSWORD)).toBe(true);
	});

	test('guesses at a desk left open are slowed down', async () => {
		const userId = await here.make({ role: 'viewer' });
		const context = here.staff('viewer', userId);
		const guess = () =>
			changePassword(context, { current: 'x', next: NEXT, sessionId: 's', address: ADDRESS });
		for (let time = 0; time < 10; time++)
			expect(await guess()).toMatchObject({ problems: [{ code: 'password.wrong' }] });
		expect(await guess()).toMatchObject({ problems: [{ code: 'sign-in.too-soon' }] });
	});
});

test('one sees and ends one’s own sessions, and nobody else’s', async () => {
	const mine = await here.make({ role: 'viewer' });
	const theirs = await here.make({ email: 'lea@exemple.fr', name: 'Lea', role: 'viewer' });
	await here.canSignIn(NADIA.email, PASSWORD);
	await here.canSignIn('lea@exemple.fr', PASSWORD);
	const context = here.staff('viewer', mine);

	const { sessions, account } = await readOwnAccount(context);
	expect(account.email).toBe(NADIA.email);
	expect(sessions.map(({ id }) => id)).toEqual(await here.sessionsOf(mine));
	expect(JSON.stringify(sessions)).not.toContain('token');

	const [their = ''] = await here.sessionsOf(theirs);
	expect(await endSession(context, their)).toMatchObject({ problems: [{ code: 'session.unknown' }] });
	expect(await endSession(context, sessions[0]?.id ?? '')).toMatchObject({ ok: true });
	expect(await here.sessionsOf(theirs)).toEqual([their]);
	expect(await here.sessionsOf(mine)).toEqual([]);
});

test('one goes to work only where one has a role', async () => {
	const context = here.staff('viewer', await here.make({ role: 'viewer' }));
	expect(await chooseInstitution(context, here.otherInstitutionId)).toMatchObject({
		problems: [{ code: 'institution.not-yours' }]
	});
	expect(await chooseInstitution(context, here.institutionId)).toMatchObject({
		ok: true,
		value: { name: 'devenir.institution', value: here.institutionId }
	});
});
