import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { dayInParis } from '#lib/domain/collection/paris-day.ts';
import { codesToChoose } from '#lib/domain/imports/repairs/kinds/value-code.ts';
import type { ProposedRepair } from '#lib/domain/imports/repairs/repair.ts';
import { proposeRepairs } from '#lib/domain/imports/repairs/repairs.ts';
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
	/** What a rule would put right in the mapping, the one for most cells first. */
	readonly repairs: readonly ProposedRepair[];
	/** Columns with unknown values → the codes that one may be given by hand. */
	readonly codes: Readonly<Record<string, readonly string[]>>;
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
	const { mapping } = shown.value;
	const preview = await previewImport(context, { source: upload.value.source, mapping });
	if (!preview.ok)
		return ok({ upload: shown.value, preview: null, problems: preview.problems, repairs: [], codes: {} });
	const setting = { mapping, today: dayInParis(context.now()) };
	return ok({
		upload: shown.value,
		preview: preview.value,
		problems: preview.value.problems,
		repairs: proposeRepairs(preview.value, setting),
		codes: codesToChoose(preview.value.groups, mapping)
	});
}
