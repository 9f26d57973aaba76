import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { buildQueue } from '#lib/domain/coding/work/build-queue.ts';
import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import { sayReason } from '#lib/domain/coding/work/say-reason.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution, inInstitutionAlone } from '../db/client.ts';
import { selectWaitingTexts } from '../db/queries/coding-texts.ts';
import { codingLock, decideClusters, type ClusterDecision, type Decided } from '../coding/decide.ts';
import { findCodedProgramme } from '../coding/find-programme.ts';
import { codeProposer } from '../coding/propose-code.ts';
import { keyOf } from '../coding/tools.ts';

export interface AcceptRequest {
	readonly programme: string;
	readonly field: CodingList;
	/** Percentage, 50 to 100, as it was typed. */
	readonly threshold: string;
}

/** Below, more would be wrong than a person can put right. */
const LEAST_THRESHOLD = 50;

/**
 * Takes every proposal whose score reaches a threshold that the person chose, in one gesture that one gesture takes
 * back. A text that is flagged for a person is never among them.
 */
export async function acceptProposals(
	context: Context<StaffActor>,
	{ programme: programmeCode, field, threshold: typed }: AcceptRequest
): Promise<Result<Decided>> {
	ensureCan(context.actor, 'coding.write');
	const threshold = Number(typed);
	if (!(threshold >= LEAST_THRESHOLD && threshold <= 100)) {
		const params = { least: LEAST_THRESHOLD };
		return fail({ code: 'coding.threshold-wrong', at: 'threshold', found: quoteFound(typed), params });
	}
	const found = await inInstitution(context.database, context.actor.institutionId, (tenant) =>
		findCodedProgramme(tenant, { actor: context.actor, permission: 'coding.write' }, programmeCode)
	);
	if (!found.ok) return found;
	const programme = found.value;
	const lock = { institutionId: context.actor.institutionId, alone: codingLock(programme.id) };
	return inInstitutionAlone(context.database, lock, async (tenant) => {
		const waiting = await selectWaitingTexts(tenant, { programmeId: programme.id, field });
		const propose = await codeProposer(tenant, programme, field);
		const decisions = buildQueue(waiting, keyOf).flatMap(({ key, text }): readonly ClusterDecision[] => {
			const { candidates, decision } = propose(text);
			const [best] = candidates;
			if (!best || decision === 'none' || 100 * best.score < threshold) return [];
			return [{ clusterKey: key, rawText: text, code: best.code, reason: sayReason(best) }];
		});
		if (decisions.length === 0) return fail({ code: 'coding.nothing-above', params: { threshold } });
		return ok(await decideClusters(tenant, context, { programme, field, decisions }));
	});
}
