import { ROLES, type Membership, type Role } from '#lib/domain/access/actor.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Tenant } from '../db/client.ts';
import { selectProgrammesByCode } from '../db/queries/memberships.ts';

/** A role as a person asks for it. */
export interface MembershipRequest {
	readonly role: string;
	/** Codes of the programmes it is over; none for all of the institution's. */
	readonly programmeCodes?: readonly string[];
}

/** Roles that make sense over some programmes only. An administrator or an officer acts for the institution. */
export const LIMITED_ROLES: readonly Role[] = ['lead', 'interviewer', 'viewer'];

/** Reads a role, and finds its programmes in the institution. */
export async function resolveMembership(
	tenant: Tenant,
	{ role: given, programmeCodes = [] }: MembershipRequest
): Promise<Result<Membership>> {
	const role = parseRole(given);
	if (!role.ok) return role;
	if (programmeCodes.length === 0) return ok({ role: role.value, programmeIds: null });
	if (!LIMITED_ROLES.includes(role.value))
		return fail({ code: 'role.not-limited', at: 'programme', found: role.value });

	const found = await selectProgrammesByCode(tenant, programmeCodes);
	const missing = programmeCodes.find((code) => !found.some((programme) => programme.code === code));
	if (missing !== undefined)
		return fail({ code: 'programme.unknown', at: 'programme', found: quoteFound(missing) });
	return ok({ role: role.value, programmeIds: found.map(({ id }) => id) });
}

export function parseRole(given: string): Result<Role> {
	const role = ROLES.find((known) => known === given);
	return role
		? ok(role)
		: fail({
				code: 'role.unknown',
				at: 'role',
				found: quoteFound(given),
				params: { roles: ROLES.join(', ') }
			});
}

/** A role as the audit keeps it. */
export function describeMembership({ role, programmeIds }: Membership): Readonly<Record<string, unknown>> {
	return { role, programmes: programmeIds ?? 'all' };
}
