import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { shownMove, type IndicatorMove, type ShownRate } from '#lib/domain/imports/indicator-moves.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution, type Tenant } from '../db/client.ts';
import { selectIndicatorMoves, type ImportRecord } from '../db/queries/imports.ts';
import { selectProgrammes } from '../db/queries/programmes.ts';
import { findReadableImport } from '../imports/find-import.ts';

export interface ShownMoves {
	readonly indicators: readonly IndicatorMove<ShownRate>[];
	/** Changes that were not kept one by one. */
	readonly indicatorsLeft: number;
}

export interface ImportView {
	readonly record: ImportRecord;
	readonly mayUndo: boolean;
	/** What it changed in the headline figures of the programmes whose graduates the person may see. */
	readonly moves: ShownMoves | null;
}

/** One import: what it brought, how it was read, what it changed in the figures. */
export async function readImport(
	context: Context<StaffActor>,
	importId: string
): Promise<Result<ImportView>> {
	ensureCan(context.actor, 'imports.read');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const found = await findReadableImport(tenant, context.actor, importId);
		if (!found.ok) return found;
		const { undoneAt, profile } = found.value;
		const mine = profile.programmes.every((id) => can(context.actor, 'imports.write', id));
		const moves = await readableMoves(tenant, context.actor, importId);
		return ok({ record: found.value, mayUndo: undoneAt === null && mine, moves });
	});
}

/** Two counts a few people apart tell of those people: they are for the people of the programme. */
async function readableMoves(
	tenant: Tenant,
	actor: StaffActor,
	importId: string
): Promise<ShownMoves | null> {
	const moves = await selectIndicatorMoves(tenant, importId);
	if (!moves?.indicators) return null;
	const { indicators, indicatorsLeft } = moves;
	const ids = new Map((await selectProgrammes(tenant)).map(({ id, code }) => [code, id]));
	const readable = indicators.filter(({ programme }) => {
		const id = ids.get(programme);
		return id !== undefined && can(actor, 'graduates.read', id);
	});
	return { indicators: readable.map(shownMove), indicatorsLeft: indicatorsLeft ?? 0 };
}
