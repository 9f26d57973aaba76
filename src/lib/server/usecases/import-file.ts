import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { refusalOf } from '#lib/domain/imports/refuse-plan.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution, type Tenant } from '../db/client.ts';
import { lockImports } from '../db/queries/import-places.ts';
import { watchIndicators, type IndicatorChange } from '../imports/indicator-changes.ts';
import { openRecorder } from '../imports/record-import.ts';
import { findSameImport, type SameImport } from '../imports/same-import.ts';
import { nothingToDo, planImport, type ImportPlan } from '../imports/plan-import.ts';
import {
	correctionRule,
	prepareImport,
	type ImportChoices,
	type ImportRequest,
	type PreparedImport
} from '../imports/prepare-import.ts';
import { TakenBack } from '../imports/taken-back.ts';
import type { ImportWatch } from '../imports/walk-import.ts';

/** What an import did. */
export interface ImportReport extends ImportPlan {
	/** Null when nothing had to change, and so nothing was recorded. */
	readonly importId: string | null;
	/** The import that had brought the same file, read the same way. */
	readonly same: SameImport | null;
	readonly ignored: readonly string[];
	/**
	 * What changed in the headline figures of the programmes touched, for the operator; staff read it with the
	 * import (`readImport`), as far as they may see it.
	 */
	readonly indicators: readonly IndicatorChange[];
}

export interface FileImport extends ImportRequest, ImportChoices {
	/** Told how many rows were read, piece after piece; a `TakenBack` that it throws ends the import. */
	readonly watch?: ImportWatch | undefined;
}

/**
 * Takes a file in: whole, or not at all. The same file again changes nothing.
 *
 * One transaction: while the file is read, planned rows go to temporary tables by COPY and from there to the
 * records in statements over whole sets. A problem anywhere takes everything back, and so does a warning that
 * nobody accepted, or a plan that is not the one that was agreed to.
 */
export async function importFile(
	context: Context<OperatorActor | StaffActor>,
	request: FileImport
): Promise<Result<ImportReport>> {
	ensureCan(context.actor, 'imports.write');
	const prepared = await prepareImport(request);
	if (!prepared.ok) return prepared;
	try {
		return await inInstitution(context.database, context.actor.institutionId, (tenant) =>
			commitImport(tenant, context, { prepared: prepared.value, request })
		);
	} catch (error) {
		if (error instanceof TakenBack) return error.result as Result<ImportReport>;
		throw error;
	}
}

interface Commit {
	readonly prepared: PreparedImport;
	readonly request: FileImport;
}

async function commitImport(
	tenant: Tenant,
	context: Context<OperatorActor | StaffActor>,
	{ prepared, request }: Commit
): Promise<Result<ImportReport>> {
	const { ignored } = prepared.bound;
	await lockImports(tenant);
	const same = await findSameImport(tenant, prepared);
	// Corrections since then are what the same file would replace, where that was chosen.
	if (same?.isLast && request.replaceCorrections !== true)
		return ok({ ...nothingToDo(same.rowCount), ...NOTHING_MADE, same, ignored });
	const recorder = await openRecorder(tenant, context, prepared);
	const indicators = watchIndicators();
	const plan = await planImport(tenant, context, prepared, {
		write: recorder.write,
		rejected: request.skipRejected === true ? 'skip' : 'stop',
		corrections: correctionRule(request),
		watch: request.watch,
		before: (staged, settle) => indicators.before(tenant, staged, settle)
	});
	const [first, ...others] = refusalOf(plan, request);
	if (first) throw new TakenBack(fail(first, ...others));
	if (plan.created + plan.updated === 0) throw new TakenBack(ok({ ...plan, ...NOTHING_MADE, same, ignored }));
	const changes = await indicators.end(tenant);
	// Whoever asked to stop after the last row was read is heard too: nothing is kept before this.
	await request.watch?.(plan.rowCount);
	await recorder.finish({ plan, choices: request, indicators: changes });
	const shown = context.actor.kind === 'operator' ? changes : [];
	return ok({ ...plan, importId: recorder.importId, same, ignored, indicators: shown });
}

const NOTHING_MADE = { importId: null, indicators: [] } as const;
