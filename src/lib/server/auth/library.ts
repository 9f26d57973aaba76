import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth } from 'better-auth/minimal';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { drizzle } from 'drizzle-orm/pg-proxy';
import { v7 as newId } from 'uuid';
import { PASSWORD_LENGTH } from '#lib/domain/access/new-password.ts';
import type { Context } from '../context.ts';
import { inDirectory, type Database } from '../db/client.ts';
import {
	credentials,
	rateLimits,
	sessions,
	twoFactors,
	users,
	verifications
} from '../db/schema/accounts.ts';
import { log } from '../log.ts';
import type { Settings } from '../settings.ts';
import { cookiePrefix, isSecure } from './cookies.ts';
import { hashPassword, isPassword } from './password.ts';
import { purposeKey } from './purpose-key.ts';

/** A session nobody uses for this long is over. The library renews it at most every `RENEW_SECONDS`. */
export const IDLE_SECONDS = 30 * 60;
const RENEW_SECONDS = 5 * 60;

export type Library = ReturnType<typeof makeLibrary>;

const LIBRARIES = new WeakMap<Database, Library>();

/** The sign-in library on the database of a context. Made once: making one takes some milliseconds. */
export function libraryOf({ database, settings }: Pick<Context, 'database' | 'settings'>): Library {
	const known = LIBRARIES.get(database);
	if (known) return known;
	const library = makeLibrary(database, settings);
	LIBRARIES.set(database, library);
	return library;
}

/**
 * better-auth, called from our use cases only: none of its own addresses is served. Accounts are made by our
 * own queries, because they come with a role; delays are ours (`throttle.ts`).
 *
 * The cookie holds the token of the session and its HMAC under a key that is not in the database, so that
 * nobody can sign in with a copy of the table.
 */
function makeLibrary(database: Database, settings: Settings) {
	return betterAuth({
		appName: 'Devenir',
		baseURL: settings.PUBLIC_URL || 'http://127.0.0.1',
		secret: purposeKey(settings, 'sessions'),
		database: drizzleAdapter(directoryDriver(database), { provider: 'pg', schema: TABLES }),
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: PASSWORD_LENGTH.least,
			// Counted in UTF-16 units there, in characters here.
			maxPasswordLength: PASSWORD_LENGTH.most * 2,
			password: {
				hash: hashPassword,
				verify: ({ password, hash }) => isPassword(password, hash)
			}
		},
		session: { expiresIn: IDLE_SECONDS, updateAge: RENEW_SECONDS, freshAge: 0 },
		rateLimit: { enabled: false },
		telemetry: { enabled: false },
		plugins: [twoFactor({ issuer: 'Devenir' })],
		logger: {
			level: 'error',
			log: (level, message) => {
				log(level === 'error' ? 'error' : 'warn', 'sign-in-library', { message });
			}
		},
		advanced: {
			cookiePrefix: cookiePrefix(settings),
			// Off, because it would put `__Secure-` before our own `__Host-`.
			useSecureCookies: false,
			defaultCookieAttributes: { secure: isSecure(settings), httpOnly: true, sameSite: 'lax', path: '/' },
			ipAddress: { disableIpTracking: true },
			database: { generateId: () => newId() }
		}
	});
}

const TABLES = {
	user: users,
	session: sessions,
	account: credentials,
	verification: verifications,
	twoFactor: twoFactors,
	rateLimit: rateLimits
};

/** Gives the library the same access as every other query: one transaction each, under the application's role. */
function directoryDriver(database: Database) {
	return drizzle(async (statement, params: unknown[], method) => {
		const rows = await inDirectory(database, {}, async ({ sql }) => {
			const pending = sql.unsafe(statement, params as never[]);
			return method === 'all' ? await pending.values() : await pending;
		});
		return { rows };
	});
}
