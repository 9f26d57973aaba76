import type { StaffActor } from '#lib/domain/access/actor.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { knownMapping, proposeMapping, writableProgrammes } from './propose-mapping.ts';
import { prepareImport, type PreparedImport } from './prepare-import.ts';
import { seeUpload } from './see-upload.ts';
import { findOwnUpload } from './uploads.ts';

/** A sent file with the mapping that is shown for it, ready to be read from end to end. */
export async function prepareUpload(
	context: Context<StaffActor>,
	uploadId: string
): Promise<Result<PreparedImport>> {
	const upload = await findOwnUpload(context, uploadId);
	if (!upload.ok) return upload;
	const { source, mapping, row } = upload.value;
	if (mapping) return prepareImport({ source, mapping });
	const seen = await seeUpload(source, {});
	const programmes = await writableProgrammes(context);
	const known = await knownMapping(context, seen);
	const used = known ?? proposeMapping(seen, { fileName: row.fileName, file: {}, programmes });
	return prepareImport({ source, mapping: used });
}
