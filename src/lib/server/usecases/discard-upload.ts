import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { deleteUpload } from '../db/queries/uploads.ts';
import { findOwnUpload } from '../imports/uploads.ts';

/** Deletes a sent file that will not be imported. */
export async function discardUpload(context: Context<StaffActor>, uploadId: string): Promise<Result<null>> {
	ensureCan(context.actor, 'imports.write');
	const upload = await findOwnUpload(context, uploadId);
	if (!upload.ok) return upload;
	await inInstitution(context.database, context.actor.institutionId, (tenant) =>
		deleteUpload(tenant, uploadId)
	);
	return ok(null);
}
