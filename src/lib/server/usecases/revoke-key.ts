import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { revokeApiKey } from '../db/queries/api-keys.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { isUuid } from '../is-uuid.ts';

/** Ends a key of the API: the next request made with it is refused. */
export async function revokeKey(
	context: Context<StaffActor | OperatorActor>,
	id: string
): Promise<Result<null>> {
	ensureCan(context.actor, 'keys.manage');
	const unknown = fail({ code: 'key.unknown', at: 'key', found: quoteFound(id) });
	if (!isUuid(id)) return unknown;
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		if (!(await revokeApiKey(tenant, { id, at: context.now() }))) return unknown;
		await appendAudit(tenant, context, { action: 'key.revoked', target: `key:${id}` });
		return ok(null);
	});
}
