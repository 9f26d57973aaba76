import type { StaffActor } from '#lib/domain/access/actor.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inDirectory } from '../db/client.ts';
import { selectAccount, selectPasswordHash, type Account } from '../db/queries/accounts.ts';
import { isPassword } from './password.ts';
import { giveBackTurn, takeTurn } from './throttle.ts';

/** What proves that the person at the keyboard is the owner of the session. */
export interface OwnPassword {
	readonly password: string;
	readonly sessionId: string;
	/** Address of the client, as the server sees it. */
	readonly address: string;
	/** The field it was typed in. */
	readonly at: string;
}

/**
 * Asks somebody who is signed in for their password again, before what would lock them out.
 *
 * Somebody at a desk left open has the session, not the password: guesses are slowed down as at sign-in.
 */
export async function checkOwnPassword(
	context: Context<StaffActor>,
	{ password, sessionId, address, at }: OwnPassword
): Promise<Result<Account>> {
	const { userId } = context.actor;
	const { account, stored } = await inDirectory(context.database, { userId }, async (directory) => ({
		account: await selectAccount(directory, userId),
		stored: await selectPasswordHash(directory, userId)
	}));
	if (!account || stored === undefined) throw new Error('Somebody who signed in with a password has one.');

	const source = { email: account.email, address, knownDevice: sessionId };
	const seconds = await takeTurn(context, source);
	if (seconds > 0) return fail({ code: 'sign-in.too-soon', at, params: { seconds } });
	if (!(await isPassword(password, stored))) return fail({ code: 'password.wrong', at });
	await giveBackTurn(context, source);
	return ok(account);
}
