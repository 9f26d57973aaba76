import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { parseMappingText } from '#lib/domain/imports/mapping.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { updateUploadMapping } from '../db/queries/uploads.ts';
import { findOwnUpload } from '../imports/uploads.ts';

export interface MappingChoice {
	readonly uploadId: string;
	/** A mapping document, as it is downloaded or given to the command line. */
	readonly text: string;
}

/** Has a sent file read by a mapping document of the person's own. */
export async function chooseMapping(
	context: Context<StaffActor>,
	{ uploadId, text }: MappingChoice
): Promise<Result<null>> {
	ensureCan(context.actor, 'imports.write');
	const upload = await findOwnUpload(context, uploadId);
	if (!upload.ok) return upload;
	const mapping = parseMappingText(text);
	if (!mapping.ok) return mapping;
	await inInstitution(context.database, context.actor.institutionId, (tenant) =>
		updateUploadMapping(tenant, uploadId, mapping.value)
	);
	return ok(null);
}
