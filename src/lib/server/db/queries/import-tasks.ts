import { and, desc, eq } from 'drizzle-orm';
import type { Tenant } from '../client.ts';
import { importTasks } from '../schema/imports.ts';

export type ImportTask = Omit<typeof importTasks.$inferSelect, 'institutionId'>;

export async function insertImportTask({ db, institutionId }: Tenant, task: ImportTask): Promise<void> {
	await db.insert(importTasks).values({ ...task, institutionId });
}

/** Changes a task; tells whether somebody asked it to stop. */
export async function updateImportTask(
	{ db, institutionId }: Tenant,
	id: string,
	change: Partial<Omit<ImportTask, 'id'>>
): Promise<boolean> {
	const [task] = await db
		.update(importTasks)
		.set(change)
		.where(and(eq(importTasks.institutionId, institutionId), eq(importTasks.id, id)))
		.returning({ isCancelAsked: importTasks.isCancelAsked });
	return task?.isCancelAsked ?? false;
}

/** A task of this account; nobody else's is found. */
export async function selectImportTask(
	{ db, institutionId }: Tenant,
	{ id, userId }: { readonly id: string; readonly userId: string }
): Promise<ImportTask | undefined> {
	const [found] = await db
		.select()
		.from(importTasks)
		.where(
			and(
				eq(importTasks.institutionId, institutionId),
				eq(importTasks.id, id),
				eq(importTasks.userId, userId)
			)
		);
	return found;
}

/** The task of the institution that is under way, if there is one. */
export async function selectRunningTask({ db, institutionId }: Tenant): Promise<ImportTask | undefined> {
	const [found] = await db
		.select()
		.from(importTasks)
		.where(and(eq(importTasks.institutionId, institutionId), eq(importTasks.state, 'running')))
		.orderBy(desc(importTasks.id))
		.limit(1);
	return found;
}
