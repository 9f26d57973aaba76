import type { OperatorActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectMembers, type Member } from '../db/queries/memberships.ts';
import { selectSampleLink } from '../db/queries/sample-link.ts';
import { makeLinkPath } from '../links/personal-link.ts';

/** What the person who started Devenir needs to get in. */
export interface StartDescription {
	/** Address of an account that may sign in, an administrator's first; null when there is none. */
	readonly signInEmail: string | null;
	/** Path of a personal link to try, `/s/…`: only in a fictional institution, else null. */
	readonly linkPath: string | null;
}

/** How to get into the institution, as the operator. No password is known here: they are kept hashed. */
export async function describeStart(context: Context<OperatorActor>): Promise<StartDescription> {
	ensureCan(context.actor, 'users.manage');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const members = await selectMembers(tenant);
		const member = members.find(isAdministrator) ?? members[0];
		const link = await selectSampleLink(tenant, context.now());
		return {
			signInEmail: member?.email ?? null,
			linkPath: link ? makeLinkPath(context.settings, link) : null
		};
	});
}

function isAdministrator({ memberships }: Member): boolean {
	return memberships.some(({ role }) => role === 'administrator');
}
