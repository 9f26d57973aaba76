import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Failure, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution, type Tenant } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { lockImports } from '../db/queries/import-places.ts';
import {
	createUndoRows,
	deleteEmptyPlaces,
	markUndone,
	selectTouchedRows,
	undoRows,
	type TouchedRow,
	type UndoCount
} from '../db/queries/import-undo.ts';
import type { ImportRecord } from '../db/queries/imports.ts';
import { raiseOutcomeEpoch } from '../db/queries/outcomes.ts';
import { findWritableImport } from '../imports/find-import.ts';

export interface UndoRequest {
	readonly importId: string;
	/** Take back the rows that nobody touched since, and leave the others as they are. */
	readonly keepTouched?: boolean;
}

export interface UndoReport extends UndoCount {
	readonly importId: string;
	readonly fileName: string;
}

/**
 * Takes an import back: what it made disappears, what it changed is again as it was before. In one transaction.
 *
 * Rows touched since (a later import, an answer, an invitation, a correction by hand) are never overwritten:
 * they are told, and nothing happens unless `keepTouched` says to leave them.
 */
export async function undoImport(
	context: Context<OperatorActor | StaffActor>,
	{ importId, keepTouched = false }: UndoRequest
): Promise<Result<UndoReport>> {
	ensureCan(context.actor, 'imports.write');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		await lockImports(tenant);
		const found = await findWritableImport(tenant, context.actor, importId);
		if (!found.ok) return found;
		if (found.value.undoneAt !== null) return fail({ code: 'import.already-undone', found: importId });
		const count = await createUndoRows(tenant, importId);
		if (count.touched > 0 && !keepTouched)
			return touchedFailure(await selectTouchedRows(tenant, TOLD), count);
		await takeBack(tenant, context, found.value, count);
		return ok({ ...count, importId, fileName: found.value.fileName });
	});
}

/** Rows told one by one. */
const TOLD = 100;

const TOUCH_PROBLEMS = {
	imported: 'import.touched-imported',
	answered: 'import.touched-answered',
	invited: 'import.touched-invited',
	edited: 'import.touched-edited',
	corrected: 'import.touched-corrected'
} as const;

function touchedFailure(rows: readonly TouchedRow[], { touched }: UndoCount): Failure {
	const told = rows.map(({ row, reason }) => ({ code: TOUCH_PROBLEMS[reason], row }));
	return fail({ code: 'import.undo-touched', params: { count: touched } }, ...told);
}

async function takeBack(
	tenant: Tenant,
	context: Context,
	{ id, profile }: ImportRecord,
	count: UndoCount
): Promise<void> {
	await undoRows(tenant, id);
	await deleteEmptyPlaces(tenant, profile.createdCohorts, profile.createdProgrammes);
	const by = context.actor.kind === 'staff' ? context.actor.userId : '';
	await markUndone(tenant, id, { by, at: context.now() });
	await raiseOutcomeEpoch(tenant);
	await appendAudit(tenant, context, {
		action: 'import.undone',
		target: `import:${id}`,
		details: { removed: count.removed, restored: count.restored, touched: count.touched }
	});
}
