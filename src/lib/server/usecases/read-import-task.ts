import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectImportTask, type ImportTask } from '../db/queries/import-tasks.ts';
import { stateOf } from '../imports/task-life.ts';

/** How far an import in the background is. */
export async function readImportTask(
	context: Context<StaffActor>,
	taskId: string
): Promise<Result<ImportTask>> {
	ensureCan(context.actor, 'imports.write');
	const { userId, institutionId } = context.actor;
	const task = await inInstitution(context.database, institutionId, (tenant) =>
		selectImportTask(tenant, { id: taskId, userId })
	);
	if (!task) return fail({ code: 'import.unknown', found: quoteFound(taskId) });
	return ok({ ...task, state: stateOf(task, context.now()) });
}
