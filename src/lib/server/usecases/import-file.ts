import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution, type Tenant } from '../db/client.ts';
import { lockImports } from '../db/queries/import-places.ts';
import { openRecorder } from '../imports/record-import.ts';
import { findSameImport, type SameImport } from '../imports/same-import.ts';
import { planImport, type ImportPlan } from '../imports/plan-import.ts';
import { prepareImport, type ImportRequest, type PreparedImport } from '../imports/prepare-import.ts';

/** What an import did. */
export interface ImportReport extends ImportPlan {
	/** Null when nothing had to change, and so nothing was recorded. */
	readonly importId: string | null;
	/** The import that had brought the same file, read the same way. */
	readonly same: SameImport | null;
	readonly ignored: readonly string[];
}

/**
 * Takes a file in: whole, or not at all. The same file again changes nothing.
 *
 * One transaction: while the file is read, planned rows go to temporary tables by COPY and from there to the
 * records in statements over whole sets. A problem anywhere takes everything back.
 */
export async function importFile(
	context: Context<OperatorActor | StaffActor>,
	request: ImportRequest
): Promise<Result<ImportReport>> {
	ensureCan(context.actor, 'imports.write');
	const prepared = await prepareImport(request);
	if (!prepared.ok) return prepared;
	try {
		return await inInstitution(context.database, context.actor.institutionId, (tenant) =>
			commitImport(tenant, context, prepared.value)
		);
	} catch (error) {
		if (error instanceof TakenBack) return error.result;
		throw error;
	}
}

/** Ends the transaction without keeping anything of it. */
class TakenBack extends Error {
	readonly result: Result<ImportReport>;

	constructor(result: Result<ImportReport>) {
		super('Nothing of this import is kept');
		this.name = 'TakenBack';
		this.result = result;
	}
}

async function commitImport(
	tenant: Tenant,
	context: Context,
	prepared: PreparedImport
): Promise<Result<ImportReport>> {
	const { ignored } = prepared.bound;
	await lockImports(tenant);
	const same = await findSameImport(tenant, prepared);
	if (same?.isLast) return ok({ ...nothingToDo(same), importId: null, same, ignored });
	const recorder = await openRecorder(tenant, context, prepared);
	const plan = await planImport(tenant, context, prepared, recorder.write);
	const [first, ...others] = plan.problems;
	if (first) throw new TakenBack(fail(first, ...others));
	if (plan.created + plan.updated === 0) throw new TakenBack(ok({ ...plan, importId: null, same, ignored }));
	await recorder.finish(plan);
	return ok({ ...plan, importId: recorder.importId, same, ignored });
}

function nothingToDo({ rowCount }: SameImport): ImportPlan {
	return {
		rowCount,
		created: 0,
		updated: 0,
		unchanged: rowCount,
		kept: 0,
		outcomes: { created: 0, updated: 0 },
		programmes: [],
		cohorts: [],
		usedProgrammes: [],
		examples: [],
		problemCount: 0,
		problems: []
	};
}
