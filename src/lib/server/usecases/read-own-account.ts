import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Context } from '../context.ts';
import { inDirectory } from '../db/client.ts';
import { selectAccount, type Account } from '../db/queries/accounts.ts';
import { selectOwnInstitutions, type OwnInstitution } from '../db/queries/memberships.ts';
import { selectOpenSessions, type OpenSession } from '../db/queries/sessions.ts';

export interface OwnAccount {
	readonly account: Account;
	readonly institutions: readonly OwnInstitution[];
	/** Latest used first. */
	readonly sessions: readonly OpenSession[];
}

/** One's own account: where one has a role, and where one is signed in. */
export async function readOwnAccount(context: Context<StaffActor>): Promise<OwnAccount> {
	ensureCan(context.actor, 'staff.enter');
	const { userId } = context.actor;
	return inDirectory(context.database, { userId }, async (directory) => {
		const account = await selectAccount(directory, userId);
		if (!account) throw new Error('Somebody who is signed in has an account.');
		return {
			account,
			institutions: await selectOwnInstitutions(directory, userId),
			sessions: await selectOpenSessions(directory, userId, context.now())
		};
	});
}
