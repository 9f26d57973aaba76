import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { makeCookie, type CookieToSet } from '../auth/cookies.ts';
import { INSTITUTION_COOKIE } from '../auth/actor.ts';
import type { Context } from '../context.ts';
import { inDirectory } from '../db/client.ts';
import { selectOwnInstitutions } from '../db/queries/memberships.ts';

/** Goes to work in another institution where one has a role. */
export async function chooseInstitution(
	context: Context<StaffActor>,
	institutionId: string
): Promise<Result<CookieToSet>> {
	ensureCan(context.actor, 'staff.enter');
	const { userId } = context.actor;
	const own = await inDirectory(context.database, { userId }, (directory) =>
		selectOwnInstitutions(directory, userId)
	);
	if (!own.some(({ id }) => id === institutionId))
		return fail({ code: 'institution.not-yours', at: 'institution' });
	return ok(makeCookie(context.settings, { name: INSTITUTION_COOKIE, value: institutionId }));
}
