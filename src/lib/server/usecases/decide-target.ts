import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { codingLock } from '../coding/decide.ts';
import { decideTargets } from '../coding/decide-targets.ts';
import { findCodedProgramme } from '../coding/find-programme.ts';
import { isUuid } from '../is-uuid.ts';
import { targetProposer } from '../coding/propose.ts';
import { jobTeller } from '../coding/tell-jobs.ts';
import { readReason } from '../coding/read-reason.ts';
import type { Context } from '../context.ts';
import { inInstitution, inInstitutionAlone } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectOutcomesAt } from '../db/queries/codable-outcomes.ts';

export interface TargetRequest {
	readonly programme: string;
	/** Ids of awards, seen at one wave. */
	readonly awards: readonly string[];
	readonly waveMonths: number;
	/** As it was sent: `yes` or `no`. */
	readonly decision: string;
	readonly reason: string;
}

/** A named person says whether jobs are ones that the award aims at, and why. */
export async function decideTarget(
	context: Context<StaffActor>,
	{ programme: code, awards, waveMonths, decision, reason: typed }: TargetRequest
): Promise<Result<{ readonly people: number }>> {
	ensureCan(context.actor, 'coding.write');
	const reason = readReason(typed);
	if (!reason.ok) return reason;
	if (decision !== 'yes' && decision !== 'no')
		return fail({ code: 'coding.decision-wanted', at: 'decision' });
	const { institutionId } = context.actor;
	const found = await inInstitution(context.database, institutionId, (tenant) =>
		findCodedProgramme(tenant, { actor: context.actor, permission: 'coding.write' }, code)
	);
	if (!found.ok) return found;
	const programme = found.value;
	const propose = targetProposer(programme);
	const lock = { institutionId, alone: codingLock(programme.id) };
	return inInstitutionAlone(context.database, lock, async (tenant) => {
		const places = awards.filter(isUuid).map((awardId) => ({ awardId, waveMonths }));
		const outcomes = (await selectOutcomesAt(tenant, places)).filter(
			({ programmeId, target }) => programmeId === programme.id && target !== 'not-applicable'
		);
		if (outcomes.length === 0) return fail({ code: 'coding.nobody-left' });
		const tell = await jobTeller(tenant, programme, outcomes);
		await decideTargets(tenant, context, {
			outcomes,
			decision,
			reason: reason.value,
			edition: programme.edition,
			proposalOf: (outcome) => propose({ ...outcome, ...tell(outcome) }).proposal
		});
		await appendAudit(tenant, context, {
			action: 'coding.target-decided',
			target: `programme:${programme.id}`,
			details: { wave: waveMonths, decision, people: outcomes.length }
		});
		return ok({ people: outcomes.length });
	});
}
