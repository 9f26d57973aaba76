import type { Actor } from '#lib/domain/access/actor.ts';
import { programmeScope } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Tenant } from '../db/client.ts';
import { selectImports, type ImportRecord } from '../db/queries/imports.ts';
import { isUuid } from '../is-uuid.ts';

/** An import that the person may read: it touched one of their programmes. */
export async function findReadableImport(
	tenant: Tenant,
	actor: Actor,
	importId: string
): Promise<Result<ImportRecord>> {
	const scope = programmeScope(actor, 'imports.read');
	return findImport(tenant, scope === 'none' ? [] : scope, importId);
}

/** An import that the person may take back: every programme that it touched is theirs. */
export async function findWritableImport(
	tenant: Tenant,
	actor: Actor,
	importId: string
): Promise<Result<ImportRecord>> {
	const scope = programmeScope(actor, 'imports.write');
	const found = await findImport(tenant, scope === 'none' ? [] : scope, importId);
	if (!found.ok || scope === 'all') return found;
	const foreign = found.value.profile.programmes.some((id) => !scope.includes(id));
	return foreign ? fail({ code: 'import.programme-forbidden', found: found.value.fileName }) : found;
}

async function findImport(
	tenant: Tenant,
	scope: 'all' | readonly string[],
	importId: string
): Promise<Result<ImportRecord>> {
	const unknown = fail({ code: 'import.unknown', found: quoteFound(importId) });
	if (!isUuid(importId)) return unknown;
	const [found] = await selectImports(tenant, { scope, id: importId });
	return found ? ok(found) : unknown;
}
