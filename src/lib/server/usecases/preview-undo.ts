import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import {
	createUndoRows,
	selectTouchedRows,
	type TouchedRow,
	type UndoCount
} from '../db/queries/import-undo.ts';
import { findWritableImport } from '../imports/find-import.ts';

export interface UndoPreview extends UndoCount {
	/** The first rows that would stay. */
	readonly rows: readonly TouchedRow[];
}

const SHOWN_ROWS = 50;

/** What taking an import back would do, before anybody decides. */
export async function previewUndo(
	context: Context<OperatorActor | StaffActor>,
	importId: string
): Promise<Result<UndoPreview>> {
	ensureCan(context.actor, 'imports.write');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const found = await findWritableImport(tenant, context.actor, importId);
		if (!found.ok) return found;
		if (found.value.undoneAt !== null) return ok({ removed: 0, restored: 0, touched: 0, rows: [] });
		const count = await createUndoRows(tenant, importId);
		return ok({ ...count, rows: await selectTouchedRows(tenant, SHOWN_ROWS) });
	});
}
