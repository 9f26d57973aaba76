import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Repair } from '#lib/domain/imports/repairs/repair.ts';
import { applyRepair } from '#lib/domain/imports/repairs/repairs.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { shownMapping } from '../imports/shown-mapping.ts';
import { findOwnUpload } from '../imports/uploads.ts';
import { chooseMapping } from './choose-mapping.ts';

export interface RepairRequest {
	readonly uploadId: string;
	readonly repairs: readonly Repair[];
}

/** Keeps the mapping shown for a sent file with these repairs made, one after the other. */
export async function repairUpload(
	context: Context<StaffActor>,
	{ uploadId, repairs }: RepairRequest
): Promise<Result<null>> {
	ensureCan(context.actor, 'imports.write');
	const upload = await findOwnUpload(context, uploadId);
	if (!upload.ok) return upload;
	const mapping = repairs.reduce(applyRepair, await shownMapping(context, upload.value));
	return chooseMapping(context, { uploadId, text: JSON.stringify(mapping) });
}
