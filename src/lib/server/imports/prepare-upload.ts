import type { StaffActor } from '#lib/domain/access/actor.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { prepareImport, type PreparedImport } from './prepare-import.ts';
import { shownMapping } from './shown-mapping.ts';
import { findOwnUpload } from './uploads.ts';

/** A sent file with the mapping that is shown for it, ready to be read from end to end. */
export async function prepareUpload(
	context: Context<StaffActor>,
	uploadId: string
): Promise<Result<PreparedImport>> {
	const upload = await findOwnUpload(context, uploadId);
	if (!upload.ok) return upload;
	const mapping = await shownMapping(context, upload.value);
	return prepareImport({ source: upload.value.source, mapping });
}
