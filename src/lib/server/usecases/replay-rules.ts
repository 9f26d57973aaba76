import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { ReplayPlan } from '#lib/domain/coding/work/plan-replay.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import { applyRules } from '../coding/apply-rules.ts';
import { codingLock } from '../coding/decide.ts';
import { findCodedProgramme } from '../coding/find-programme.ts';
import { loadPlan } from '../coding/load-plan.ts';
import type { Context } from '../context.ts';
import { inInstitution, inInstitutionAlone } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import type { ReplayRequest } from './preview-replay.ts';

/**
 * Gives the texts that wait the codes that the decisions taken so far say. What has a code keeps it, and figures that
 * were kept are never counted again.
 *
 * @returns what was planned, which is what was done
 */
export async function replayRules(
	context: Context<OperatorActor | StaffActor>,
	{ programme: code, field }: ReplayRequest
): Promise<Result<ReplayPlan>> {
	ensureCan(context.actor, 'coding.write');
	const { institutionId } = context.actor;
	const found = await inInstitution(context.database, institutionId, (tenant) =>
		findCodedProgramme(tenant, { actor: context.actor, permission: 'coding.write' }, code)
	);
	if (!found.ok) return found;
	const programme = found.value;
	const lock = { institutionId, alone: codingLock(programme.id) };
	return inInstitutionAlone(context.database, lock, async (tenant) => {
		const plan = await loadPlan(tenant, programme, field);
		const rules = plan.rules.map(({ rule }) => rule);
		const people = await applyRules(tenant, context, { programmeId: programme.id, field, rules });
		await appendAudit(tenant, context, {
			action: 'coding.replayed',
			target: `programme:${programme.id}`,
			details: { field, rules: rules.length, people, left: plan.leftPeople }
		});
		return ok(plan);
	});
}
