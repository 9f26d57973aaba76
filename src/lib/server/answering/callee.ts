import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { isUuid } from '../is-uuid.ts';
import type { Context } from '../context.ts';
import type { Tenant } from '../db/client.ts';
import { selectCallee, type CalleeRow } from '../db/queries/calls.ts';
import type { AnsweredInvitation } from './state.ts';

/** Staff who call, or who copy answers from paper. */
export type Interviewing = Context<OperatorActor | StaffActor>;

/**
 * Somebody whom staff may interview. `invitation.unknown`: there is no such invitation.
 *
 * @throws {Forbidden} when the programme is not one of theirs
 */
export async function findCallee(
	tenant: Tenant,
	{ actor }: Interviewing,
	invitationId: string
): Promise<Result<CalleeRow>> {
	const callee = isUuid(invitationId) ? await selectCallee(tenant, invitationId) : undefined;
	if (!callee) return fail({ code: 'invitation.unknown', at: 'invitation', found: quoteFound(invitationId) });
	ensureCan(actor, 'answers.write', callee.programmeId);
	return ok(callee);
}

/** The invitation as staff work on it: by no link. */
export function asStaff(
	{ institutionId }: Pick<Tenant, 'institutionId'>,
	invitationId: string
): AnsweredInvitation {
	return { institutionId, invitationId, linkVersion: 'staff' };
}
