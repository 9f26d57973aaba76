import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { findOwnUpload } from '../imports/uploads.ts';
import { previewImport, type ImportPreview } from './preview-import.ts';
import { readUpload, type UploadView } from './read-upload.ts';

export interface UploadPlan {
	readonly upload: UploadView;
	/** Null when the file or its mapping cannot be used at all. */
	readonly preview: ImportPreview | null;
	readonly problems: readonly Problem[];
}

/** What importing a sent file would do, by the mapping shown. Writes nothing. */
export async function previewUpload(
	context: Context<StaffActor>,
	uploadId: string
): Promise<Result<UploadPlan>> {
	ensureCan(context.actor, 'imports.write');
	const upload = await findOwnUpload(context, uploadId);
	if (!upload.ok) return upload;
	const shown = await readUpload(context, uploadId);
	if (!shown.ok) return shown;
	const preview = await previewImport(context, { source: upload.value.source, mapping: shown.value.mapping });
	if (!preview.ok) return ok({ upload: shown.value, preview: null, problems: preview.problems });
	return ok({ upload: shown.value, preview: preview.value, problems: preview.value.problems });
}
