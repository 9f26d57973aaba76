import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import {
	insertImportTask,
	selectRunningTask,
	updateImportTask,
	type ImportTask
} from '../db/queries/import-tasks.ts';
import type { ImportChoices } from '../imports/prepare-import.ts';
import { TakenBack } from '../imports/taken-back.ts';
import { stateOf } from '../imports/task-life.ts';
import { findOwnUpload } from '../imports/uploads.ts';
import { describeError, log } from '../log.ts';
import { importUpload } from './import-upload.ts';

export interface StartedImport {
	readonly taskId: string;
	/** Settles when the import has ended, whichever way; pages do not wait for it. */
	readonly ended: Promise<void>;
}

/**
 * Imports a sent file in the background, in this process: progress, and a request to stop, are rows that any
 * process may read and write. One at a time in an institution.
 */
export async function startImport(
	context: Context<StaffActor>,
	uploadId: string,
	choices: ImportChoices
): Promise<Result<StartedImport>> {
	ensureCan(context.actor, 'imports.write');
	const upload = await findOwnUpload(context, uploadId);
	if (!upload.ok) return upload;
	const taskId = context.newId();
	const at = context.now();
	const isFree = await inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const running = await selectRunningTask(tenant);
		if (running && stateOf(running, at) === 'running') return false;
		await insertImportTask(tenant, {
			id: taskId,
			userId: context.actor.userId,
			uploadId,
			state: 'running',
			rowsRead: 0,
			isCancelAsked: false,
			importId: null,
			problems: [],
			startedAt: at,
			updatedAt: at
		});
		return true;
	});
	if (!isFree) return fail({ code: 'import.busy' });
	return ok({ taskId, ended: runTask(context, { taskId, uploadId, choices }) });
}

interface Run {
	readonly taskId: string;
	readonly uploadId: string;
	readonly choices: ImportChoices;
}

async function runTask(context: Context<StaffActor>, { taskId, uploadId, choices }: Run): Promise<void> {
	const change = (part: Partial<Omit<ImportTask, 'id'>>) =>
		inInstitution(context.database, context.actor.institutionId, (tenant) =>
			updateImportTask(tenant, taskId, { ...part, updatedAt: context.now() })
		);
	try {
		const report = await importUpload(context, uploadId, {
			...choices,
			watch: async (rowsRead) => {
				if (await change({ rowsRead })) throw new TakenBack(fail({ code: 'import.cancelled' }));
			}
		});
		if (report.ok)
			await change({ state: 'done', importId: report.value.importId, rowsRead: report.value.rowCount });
		else
			await change({
				state: isCancelled(report.problems) ? 'cancelled' : 'refused',
				problems: report.problems
			});
	} catch (error) {
		log('error', 'import task failed', { task: taskId, ...describeError(error) });
		await change({ state: 'failed' });
	}
}

function isCancelled(problems: readonly { readonly code: string }[]): boolean {
	return problems.some(({ code }) => code === 'import.cancelled');
}
