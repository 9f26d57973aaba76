import { APIError } from 'better-auth/api';
import type { AnonymousActor, StaffActor } from '#lib/domain/access/actor.ts';
import { parseEmailAddress } from '#lib/domain/access/email-address.ts';
import { PASSWORD_LENGTH } from '#lib/domain/access/new-password.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { makeDeviceCookie, readDevice } from '../auth/device-cookie.ts';
import type { CookieToSet } from '../auth/cookies.ts';
import { libraryOf } from '../auth/library.ts';
import { cookiesOf } from '../auth/sessions.ts';
import { giveBackTurn, takeTurn } from '../auth/throttle.ts';
import type { Context } from '../context.ts';
import { welcome, type Home } from '../auth/welcome.ts';

export interface SignInAttempt {
	readonly email: string;
	readonly password: string;
	/** Of the request: its cookies say which browser this is. */
	readonly headers: Headers;
	/** Address of the client, as the server sees it. */
	readonly address: string;
}

export interface SignInAnswer {
	/** The password was good, and a code of the second factor is asked for next. */
	readonly needsCode: boolean;
	/** Where to begin, unless they came for something else. */
	readonly home: Home;
	readonly cookies: readonly CookieToSet[];
}

/**
 * Signs somebody in by address and password. Open to all.
 *
 * An unknown address, a wrong password and an address that cannot exist get the same answer after the same
 * work: one argon2id computation.
 */
export async function signIn(
	context: Context<AnonymousActor | StaffActor>,
	{ email, password, headers, address }: SignInAttempt
): Promise<Result<SignInAnswer>> {
	if (email.trim() === '') return fail({ code: 'email.missing', at: 'email' });
	if (password === '') return fail({ code: 'password.missing', at: 'password' });

	const source = { email, address, knownDevice: readDevice(context.settings, headers, email) };
	const seconds = await takeTurn(context, source);
	if (seconds > 0) return fail({ code: 'sign-in.too-soon', params: { seconds } });

	const checked = await checkPassword(context, { email, password, headers });
	if (!checked) return fail({ code: 'sign-in.refused' });
	await giveBackTurn(context, source);

	const cookies = [...checked.cookies, makeDeviceCookie(context.settings, email)];
	if (checked.userId === undefined) return ok({ needsCode: true, home: '/staff', cookies });
	const home = await welcome(context, checked.userId);
	return home ? ok({ needsCode: false, home, cookies }) : fail({ code: 'sign-in.no-role' });
}

interface Checked {
	/** Undefined while the second factor is still to come. */
	readonly userId: string | undefined;
	readonly cookies: readonly CookieToSet[];
}

async function checkPassword(
	context: Context,
	{ email, password, headers }: Omit<SignInAttempt, 'address'>
): Promise<Checked | undefined> {
	const { api } = libraryOf(context);
	const parsed = parseEmailAddress(email);
	const short = password.slice(0, PASSWORD_LENGTH.most * 2);
	// An address that cannot be one is tried all the same, as one that nobody has.
	const body = { email: parsed.ok ? parsed.value : NOBODY, password: short };
	try {
		const { response, headers: answer } = await api.signInEmail({ body, headers, returnHeaders: true });
		const userId = 'user' in response ? response.user.id : undefined;
		return { userId, cookies: cookiesOf(answer, context) };
	} catch (error) {
		if (error instanceof APIError && error.statusCode === 401) return undefined;
		throw error;
	}
}

const NOBODY = 'nobody@nowhere.invalid';
