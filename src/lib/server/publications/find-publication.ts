import type { Actor } from '#lib/domain/access/actor.ts';
import { can, type Permission } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { isUuid } from '../is-uuid.ts';
import type { Tenant } from '../db/client.ts';
import { selectPublication, type NamedPublication } from '../db/queries/publications.ts';

/** @returns `publication.unknown` for one that does not exist, or with which the person may not do this */
export async function findPublication(
	tenant: Tenant,
	{ actor, permission }: { readonly actor: Actor; readonly permission: Permission },
	id: string
): Promise<Result<NamedPublication>> {
	const found = isUuid(id) ? await selectPublication(tenant, id) : undefined;
	return found && can(actor, permission, found.programmeId)
		? ok(found)
		: fail({ code: 'publication.unknown', found: quoteFound(id) });
}
