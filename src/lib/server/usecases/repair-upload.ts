import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Repair } from '#lib/domain/imports/repairs/repair.ts';
import { applyRepair } from '#lib/domain/imports/repairs/repairs.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { chooseMapping } from './choose-mapping.ts';
import { readUpload } from './read-upload.ts';

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
	const shown = await readUpload(context, uploadId);
	if (!shown.ok) return shown;
	const mapping = repairs.reduce(applyRepair, shown.value.mapping);
	return chooseMapping(context, { uploadId, text: JSON.stringify(mapping) });
}
