import type { RespondentActor } from '#lib/domain/access/actor.ts';
import { ensureRespondent } from '#lib/domain/access/permissions.ts';
import { deriveOutcome } from '#lib/domain/outcomes/derive.ts';
import { reportSilence } from '#lib/domain/outcomes/frame-outcome.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import { withProof } from '../answering/prove-own.ts';
import type { Context } from '../context.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { raiseOutcomeEpoch, upsertOutcomes } from '../db/queries/outcomes.ts';
import {
	deleteOwnData,
	lockInvitations,
	selectOutcomesToRewrite,
	type Erased,
	type OutcomeToRewrite
} from '../db/queries/own-erasure.ts';
import { deleteSnapshotLinesOf } from '../db/queries/snapshots.ts';
import type { ResponseSession } from '../links/response-session.ts';

/**
 * Erases everything that a person said and wrote, in all surveys, and every address of theirs (GDPR, article 17).
 * They are not contacted again. The award stays in the list of the jury, as of somebody who did not answer, so
 * that no rate changes its base. Locked figures stay, and are no longer computed again (statistics 7).
 *
 * @param written what proves who asks; see `proofAsked`
 */
export async function eraseOwnData(
	context: Context<RespondentActor>,
	session: ResponseSession,
	written: string
): Promise<Result<Erased>> {
	ensureRespondent(context.actor, session.invitationId);
	return withProof(context, session, written, async (tenant, { scope, state }) => {
		const at = context.now();
		await lockInvitations(tenant, scope.invitationIds);
		const entryQuestions = state.questionnaire.items
			.filter(({ feeds }) => feeds === 'entrySituation')
			.map(({ code }) => code);
		const erased = await deleteOwnData(tenant, { ...scope, entryQuestions, at });
		const lockedLines = await deleteSnapshotLinesOf(tenant, scope.awardIds);
		const outcomes = await selectOutcomesToRewrite(tenant, scope.awardIds);
		await upsertOutcomes(tenant, outcomes.map(silenceOf), { source: 'frame', sourceId: null, at });
		// The facts of the award have changed too.
		await raiseOutcomeEpoch(tenant);
		await appendAudit(tenant, context, {
			action: 'data.erased',
			target: `invitation:${session.invitationId}`,
			details: { ...erased, outcomes: outcomes.length, lockedLines }
		});
		return erased;
	});
}

function silenceOf(row: OutcomeToRewrite) {
	const { employer, ...silence } = reportSilence(row, row, 'refused');
	return { ...deriveOutcome(silence, row), employer };
}
