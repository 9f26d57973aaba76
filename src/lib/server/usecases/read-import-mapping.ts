import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectMappingOfImport, type KnownMapping } from '../db/queries/mappings.ts';
import { findReadableImport } from '../imports/find-import.ts';

/** The very version of the mapping that an import was read by, whatever was saved under its name since. */
export async function readImportMapping(
	context: Context<StaffActor>,
	importId: string
): Promise<Result<KnownMapping>> {
	ensureCan(context.actor, 'imports.read');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const found = await findReadableImport(tenant, context.actor, importId);
		if (!found.ok) return found;
		const mapping = await selectMappingOfImport(tenant, importId);
		return mapping ? ok(mapping) : fail({ code: 'import.unknown', found: importId });
	});
}
