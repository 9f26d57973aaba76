import type { Actor } from '#lib/domain/access/actor.ts';
import { can } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { isUuid } from '../is-uuid.ts';
import type { Tenant } from '../db/client.ts';
import { selectSnapshot, type NamedSnapshot } from '../db/queries/snapshots.ts';

/** @returns `lock.unknown` for one that does not exist, or that the person may not read */
export async function findLock(tenant: Tenant, actor: Actor, id: string): Promise<Result<NamedSnapshot>> {
	const found = isUuid(id) ? await selectSnapshot(tenant, id) : undefined;
	const readable =
		found && can(actor, 'reports.read', found.programmeId) && can(actor, 'graduates.read', found.programmeId);
	return readable ? ok(found) : fail({ code: 'lock.unknown', found: quoteFound(id) });
}
