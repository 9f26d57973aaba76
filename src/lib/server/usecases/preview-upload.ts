import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { dayInParis } from '#lib/domain/collection/paris-day.ts';
import type { ProposedRepair } from '#lib/domain/imports/repairs/repair.ts';
import { proposeRepairs } from '#lib/domain/imports/repairs/repairs.ts';
import { unknownValues, type UnknownValues } from '#lib/domain/imports/repairs/unknown-values.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import type { ImportChoices } from '../imports/prepare-import.ts';
import { shownMapping } from '../imports/shown-mapping.ts';
import { findOwnUpload } from '../imports/uploads.ts';
import { previewImport, type ImportPreview } from './preview-import.ts';

export interface UploadPlan {
	readonly upload: { readonly id: string; readonly fileName: string };
	/** Null when the file or its mapping cannot be used at all. */
	readonly preview: ImportPreview | null;
	readonly problems: readonly Problem[];
	/** What a rule would put right in the mapping, the one for most cells first. */
	readonly repairs: readonly ProposedRepair[];
	/** Values without a code, which a person may give one. */
	readonly unknownValues: readonly UnknownValues[];
}

/** What importing a sent file would do, by the mapping shown. Writes nothing. */
export async function previewUpload(
	context: Context<StaffActor>,
	uploadId: string,
	{ replaceCorrections }: Pick<ImportChoices, 'replaceCorrections'> = {}
): Promise<Result<UploadPlan>> {
	ensureCan(context.actor, 'imports.write');
	const upload = await findOwnUpload(context, uploadId);
	if (!upload.ok) return upload;
	const { source, row } = upload.value;
	const mapping = await shownMapping(context, upload.value);
	const preview = await previewImport(context, { source, mapping, replaceCorrections });
	const sent = { id: row.id, fileName: row.fileName };
	if (!preview.ok) {
		const { problems } = preview;
		return ok({ upload: sent, preview: null, problems, repairs: [], unknownValues: [] });
	}
	const setting = { mapping, today: dayInParis(context.now()) };
	const repairs = proposeRepairs(preview.value, setting);
	return ok({
		upload: sent,
		preview: preview.value,
		problems: preview.value.problems,
		repairs,
		unknownValues: unknownValues(preview.value.groups, mapping, repairs)
	});
}
