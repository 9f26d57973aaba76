import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { updateImportTask } from '../db/queries/import-tasks.ts';
import { readImportTask } from './read-import-task.ts';

/** Asks an import in the background to stop: at its next piece of the file, it takes everything back. */
export async function cancelImport(context: Context<StaffActor>, taskId: string): Promise<Result<null>> {
	ensureCan(context.actor, 'imports.write');
	const task = await readImportTask(context, taskId);
	if (!task.ok) return task;
	await inInstitution(context.database, context.actor.institutionId, (tenant) =>
		updateImportTask(tenant, taskId, { isCancelAsked: true })
	);
	return ok(null);
}
