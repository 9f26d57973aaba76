import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import type { ReplayPlan } from '#lib/domain/coding/work/plan-replay.ts';
import type { ListedItem } from '#lib/domain/programmes/programme.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import { findCodedProgramme, itemsOf } from '../coding/find-programme.ts';
import { loadPlan } from '../coding/load-plan.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';

export interface ReplayRequest {
	readonly programme: string;
	readonly field: CodingList;
}

/** What the decisions taken so far would change in the texts that wait. Nothing is changed. */
export async function previewReplay(
	context: Context<OperatorActor | StaffActor>,
	{ programme: code, field }: ReplayRequest
): Promise<Result<{ readonly plan: ReplayPlan; readonly items: readonly ListedItem[] }>> {
	ensureCan(context.actor, 'coding.read');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const found = await findCodedProgramme(tenant, { actor: context.actor, permission: 'coding.read' }, code);
		if (!found.ok) return found;
		return ok({ plan: await loadPlan(tenant, found.value, field), items: itemsOf(found.value, field) });
	});
}
