import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Mapping } from '#lib/domain/imports/mapping.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { updateUploadMapping } from '../db/queries/uploads.ts';
import { findOwnUpload } from '../imports/uploads.ts';

export interface MappingChoice {
	readonly uploadId: string;
	/** Null to begin again with a proposed one. */
	readonly mapping: Mapping | null;
}

/** Keeps how a sent file is to be read, until it is imported. */
export async function chooseMapping(
	context: Context<StaffActor>,
	{ uploadId, mapping }: MappingChoice
): Promise<Result<null>> {
	ensureCan(context.actor, 'imports.write');
	const upload = await findOwnUpload(context, uploadId);
	if (!upload.ok) return upload;
	await inInstitution(context.database, context.actor.institutionId, (tenant) =>
		updateUploadMapping(tenant, uploadId, mapping)
	);
	return ok(null);
}
