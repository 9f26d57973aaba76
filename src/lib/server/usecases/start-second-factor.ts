import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { libraryOf } from '../auth/library.ts';
import { checkOwnPassword } from '../auth/own-password.ts';
import type { Context } from '../context.ts';
import { inDirectory } from '../db/client.ts';
import { deleteSessionsOf } from '../db/queries/sessions.ts';

export interface SecondFactorRequest {
	readonly password: string;
	readonly sessionId: string;
	/** Address of the client, as the server sees it. */
	readonly address: string;
	/** Of the request: its cookies hold the session. */
	readonly headers: Headers;
}

export interface SecondFactorSecret {
	/** `otpauth://…`, for an application on the same telephone. */
	readonly uri: string;
	/** The same in base 32, to type. */
	readonly key: string;
	readonly backupCodes: readonly string[];
}

/**
 * Draws the secret of a second factor, shown this once. It counts from `confirmSecondFactor` on. Every other
 * session of the account ends.
 */
export async function startSecondFactor(
	context: Context<StaffActor>,
	{ password, sessionId, address, headers }: SecondFactorRequest
): Promise<Result<SecondFactorSecret>> {
	ensureCan(context.actor, 'staff.enter');
	const owner = await checkOwnPassword(context, { password, sessionId, address, at: 'password' });
	if (!owner.ok) return owner;
	if (owner.value.twoFactorEnabled) return fail({ code: 'factor.already-on' });

	const { userId } = context.actor;
	await inDirectory(context.database, { userId }, (directory) =>
		deleteSessionsOf(directory, userId, sessionId)
	);
	const drawn = await libraryOf(context).api.enableTwoFactor({ body: { password, method: 'totp' }, headers });
	if (drawn.method !== 'totp') throw new Error('A second factor by application was asked for.');
	const key = new URL(drawn.totpURI).searchParams.get('secret') ?? '';
	return ok({ uri: drawn.totpURI, key, backupCodes: drawn.backupCodes });
}
