import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import type { ImportRecord } from '../db/queries/imports.ts';
import { findReadableImport } from '../imports/find-import.ts';

export interface ImportView {
	readonly record: ImportRecord;
	readonly mayUndo: boolean;
}

/** One import: what it brought, how it was read. */
export async function readImport(
	context: Context<StaffActor>,
	importId: string
): Promise<Result<ImportView>> {
	ensureCan(context.actor, 'imports.read');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const found = await findReadableImport(tenant, context.actor, importId);
		if (!found.ok) return found;
		const { undoneAt, profile } = found.value;
		const mine = profile.programmes.every((id) => can(context.actor, 'imports.write', id));
		return ok({ record: found.value, mayUndo: undoneAt === null && mine });
	});
}
