import type { Context } from '../context.ts';
import { inDirectory, inInstitution } from '../db/client.ts';
import { selectAccount } from '../db/queries/accounts.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { deleteSessionsOf } from '../db/queries/sessions.ts';
import { becomeStaff } from './actor.ts';

/**
 * Ends a sign-in: leaves its trace in the audit of every institution the account may enter.
 *
 * @returns false when the account has no role anywhere: then its sessions are ended
 */
export async function welcome(context: Context, userId: string): Promise<boolean> {
	const account = await inDirectory(context.database, {}, (directory) => selectAccount(directory, userId));
	if (!account) throw new Error('Somebody who signed in has an account.');
	const { actor } = await becomeStaff(context, { userId, name: account.name }, undefined);
	if (!actor) {
		await inDirectory(context.database, {}, (directory) => deleteSessionsOf(directory, userId));
		return false;
	}
	await inInstitution(context.database, actor.institutionId, (tenant) =>
		appendAudit(tenant, { ...context, actor }, { action: 'session.opened', target: `user:${userId}` })
	);
	return true;
}
