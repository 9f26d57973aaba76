import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { updateLinkVersion } from '../db/queries/invitations.ts';

/** Makes the link of an invitation worthless, with every session it began. `listLinks` then gives another one. */
export async function revokeLink(
	context: Context<OperatorActor | StaffActor>,
	invitationId: string
): Promise<Result<null>> {
	ensureCan(context.actor, 'campaigns.write');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const version = await updateLinkVersion(tenant, invitationId);
		if (version === undefined)
			return fail({ code: 'invitation.unknown', at: 'invitation', found: quoteFound(invitationId) });
		await appendAudit(tenant, context, { action: 'link.revoked', target: `invitation:${invitationId}` });
		return ok(null);
	});
}
