import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { isUuid } from '../is-uuid.ts';
import { readReason } from '../coding/read-reason.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectOutcomesAt } from '../db/queries/codable-outcomes.ts';
import { selectCoding } from '../db/queries/codings.ts';
import { insertContest } from '../db/queries/coding-contests.ts';

/** Says that one does not agree with a decision on a target job. It stands until somebody answers. */
export async function contestTarget(
	context: Context<StaffActor>,
	{ codingId, reason: typed }: { readonly codingId: string; readonly reason: string }
): Promise<Result<{ readonly contestId: string }>> {
	ensureCan(context.actor, 'coding.contest');
	const reason = readReason(typed);
	if (!reason.ok) return reason;
	const unknown = fail({ code: 'coding.decision-gone', found: quoteFound(codingId) });
	if (!isUuid(codingId)) return unknown;
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const coding = await selectCoding(tenant, codingId);
		if (coding?.field !== 'target' || coding.undoneAt !== null) return unknown;
		const [outcome] = await selectOutcomesAt(tenant, [coding]);
		if (!outcome || !can(context.actor, 'coding.contest', outcome.programmeId)) return unknown;
		const contestId = context.newId();
		const made = await insertContest(tenant, {
			id: contestId,
			codingId,
			reason: reason.value,
			contestedBy: context.actor.userId,
			contestedAt: context.now()
		});
		if (!made) return fail({ code: 'coding.contested-already' });
		await appendAudit(tenant, context, { action: 'coding.contested', target: `coding:${codingId}` });
		return ok({ contestId });
	});
}
