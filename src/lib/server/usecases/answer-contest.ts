import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { decideTargets } from '../coding/decide-targets.ts';
import { isUuid } from '../is-uuid.ts';
import { readReason } from '../coding/read-reason.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectOutcomesAt } from '../db/queries/codable-outcomes.ts';
import { selectCoding } from '../db/queries/codings.ts';
import { selectOpenContest, updateContestAnswered } from '../db/queries/coding-contests.ts';

export interface ContestAnswer {
	readonly contestId: string;
	/** The decision after the answer, as it was sent: `yes` or `no`. */
	readonly verdict: string;
	readonly answer: string;
}

/** Answers a lead: the decision stands, or changes, and why. */
export async function answerContest(
	context: Context<StaffActor>,
	{ contestId, verdict, answer: typed }: ContestAnswer
): Promise<Result<{ readonly changed: boolean }>> {
	ensureCan(context.actor, 'coding.write');
	const answer = readReason(typed, 'answer');
	if (!answer.ok) return answer;
	if (verdict !== 'yes' && verdict !== 'no') return fail({ code: 'coding.decision-wanted', at: 'verdict' });
	const gone = fail({ code: 'coding.contest-gone', found: quoteFound(contestId) });
	if (!isUuid(contestId)) return gone;
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const contest = await selectOpenContest(tenant, contestId);
		const coding = contest && (await selectCoding(tenant, contest.codingId));
		const [outcome] = coding ? await selectOutcomesAt(tenant, [coding]) : [];
		if (!coding || !outcome || !can(context.actor, 'coding.write', outcome.programmeId)) return gone;
		const changed = outcome.target !== verdict;
		if (changed) {
			await decideTargets(tenant, context, {
				outcomes: [outcome],
				decision: verdict,
				reason: answer.value,
				edition: coding.edition,
				proposalOf: () => coding.proposal
			});
		}
		const answered = { answeredBy: context.actor.userId, answeredAt: context.now() };
		await updateContestAnswered(tenant, contestId, { verdict, answer: answer.value, ...answered });
		await appendAudit(tenant, context, {
			action: 'coding.contest-answered',
			target: `coding:${coding.id}`,
			details: { verdict, changed }
		});
		return ok({ changed });
	});
}
