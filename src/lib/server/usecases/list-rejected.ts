import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { locateRejected } from '../imports/locate-problems.ts';
import { prepareUpload } from '../imports/prepare-upload.ts';

export interface ProblemPageRequest {
	readonly uploadId: string;
	/** From 1. */
	readonly page: number;
	/** One cause, and one column of it; every problem without. */
	readonly code?: string | undefined;
	readonly column?: string | undefined;
}

/** One page of the located problems of a file. */
export interface ProblemPage {
	/** In the order of the file: row, column, what was found, and by its sentence what is expected and to do. */
	readonly problems: readonly Problem[];
	readonly page: number;
	readonly pageCount: number;
	readonly count: number;
}

const PAGE_SIZE = 50;

/** The located problems of a sent file, page by page. The file is read again: nothing of it is kept in memory. */
export async function listRejected(
	context: Context<StaffActor>,
	{ uploadId, page, code, column }: ProblemPageRequest
): Promise<Result<ProblemPage>> {
	ensureCan(context.actor, 'imports.write');
	const prepared = await prepareUpload(context, uploadId);
	if (!prepared.ok) return prepared;
	const first = (Math.max(1, Math.trunc(page)) - 1) * PAGE_SIZE;
	const problems: Problem[] = [];
	let count = 0;
	for await (const rejected of locateRejected(context, prepared.value)) {
		for (const problem of rejected.problems) {
			if (code !== undefined && problem.code !== code) continue;
			if (column !== undefined && problem.column !== column) continue;
			if (count >= first && problems.length < PAGE_SIZE) problems.push(problem);
			count += 1;
		}
	}
	const pageCount = Math.max(1, Math.ceil(count / PAGE_SIZE));
	return ok({ problems, page: first / PAGE_SIZE + 1, pageCount, count });
}
