import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Mapping } from '#lib/domain/imports/mapping.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { updateUploadMapping } from '../db/queries/uploads.ts';
import { proposeMapping, writableProgrammes } from '../imports/propose-mapping.ts';
import { seeUpload } from '../imports/see-upload.ts';
import { findOwnUpload } from '../imports/uploads.ts';

/** Reads a sent file in another way, and proposes anew what its columns are: they may be others now. */
export async function rereadUpload(
	context: Context<StaffActor>,
	{ uploadId, file }: { readonly uploadId: string; readonly file: NonNullable<Mapping['file']> }
): Promise<Result<null>> {
	ensureCan(context.actor, 'imports.write');
	const upload = await findOwnUpload(context, uploadId);
	if (!upload.ok) return upload;
	const { row, source } = upload.value;
	const seen = await seeUpload(source, file);
	const programmes = await writableProgrammes(context);
	const mapping = proposeMapping(seen, { fileName: row.fileName, file, programmes });
	await inInstitution(context.database, context.actor.institutionId, (tenant) =>
		updateUploadMapping(tenant, uploadId, mapping)
	);
	return ok(null);
}
