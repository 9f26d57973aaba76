import { can } from '#lib/domain/access/permissions.ts';
import type { Context } from '../context.ts';
import { inDirectory, inInstitution } from '../db/client.ts';
import { selectAccount } from '../db/queries/accounts.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { deleteSessionsOf } from '../db/queries/sessions.ts';
import { becomeStaff } from './actor.ts';

/** Where somebody who has just signed in is led, unless they came for something else. */
export type Home = '/staff' | '/staff/calls' | '/staff/account';

/**
 * Ends a sign-in: leaves its trace in the audit, and says where to begin.
 *
 * @returns undefined when the account has no role anywhere: then its sessions are ended
 */
export async function welcome(context: Context, userId: string): Promise<Home | undefined> {
	const account = await inDirectory(context.database, {}, (directory) => selectAccount(directory, userId));
	if (!account) throw new Error('Somebody who signed in has an account.');
	const { actor } = await becomeStaff(context, { userId, name: account.name }, undefined);
	if (!actor) {
		await inDirectory(context.database, {}, (directory) => deleteSessionsOf(directory, userId));
		return undefined;
	}
	await inInstitution(context.database, actor.institutionId, (tenant) =>
		appendAudit(tenant, { ...context, actor }, { action: 'session.opened', target: `user:${userId}` })
	);
	if (can(actor, 'figures.read')) return '/staff';
	return can(actor, 'answers.write') ? '/staff/calls' : '/staff/account';
}
