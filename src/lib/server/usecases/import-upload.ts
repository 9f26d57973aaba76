import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { deleteUpload } from '../db/queries/uploads.ts';
import type { ImportChoices } from '../imports/prepare-import.ts';
import type { ImportWatch } from '../imports/walk-import.ts';
import { shownMapping } from '../imports/shown-mapping.ts';
import { findOwnUpload } from '../imports/uploads.ts';
import { importFile, type ImportReport } from './import-file.ts';

export interface UploadImport extends ImportChoices {
	/** Told how many rows were read. */
	readonly watch?: ImportWatch | undefined;
}

/**
 * Imports a sent file by the mapping shown, and deletes it. A refused file stays, so that it can be read
 * otherwise. Warnings that are not among the accepted ones refuse it.
 */
export async function importUpload(
	context: Context<StaffActor>,
	uploadId: string,
	choices: UploadImport = {}
): Promise<Result<ImportReport>> {
	ensureCan(context.actor, 'imports.write');
	const upload = await findOwnUpload(context, uploadId);
	if (!upload.ok) return upload;
	const mapping = await shownMapping(context, upload.value);
	const report = await importFile(context, { ...choices, source: upload.value.source, mapping });
	if (!report.ok) return report;
	await inInstitution(context.database, context.actor.institutionId, (tenant) =>
		deleteUpload(tenant, uploadId)
	);
	return report;
}
