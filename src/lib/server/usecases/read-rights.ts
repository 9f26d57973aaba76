import type { RespondentActor } from '#lib/domain/access/actor.ts';
import { proofAsked, type ProofKind } from '#lib/domain/access/own-proof.ts';
import { ensureRespondent } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { frameOf, type AnsweringFrame } from '../answering/frame.ts';
import { canAnswer, loadState } from '../answering/state.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectOwnScope } from '../db/queries/own-data.ts';
import { referenceOf } from '../links/reference.ts';
import type { ResponseSession } from '../links/response-session.ts';

/** What the pages of rights draw. Nothing on them is about the person. */
export interface RightsView {
	readonly frame: AnsweringFrame;
	/** What is asked before everything is given or erased. */
	readonly proof: ProofKind;
	/** Null until a response was begun. */
	readonly reference: string | null;
	readonly sent: boolean;
	/** Answers can still be changed; when not, they are corrected by whoever is written to. */
	readonly open: boolean;
	/** There is a person to reach: a history without names has none. */
	readonly reachable: boolean;
}

/** What whoever holds a link can ask for. */
export async function readRights(
	context: Context<RespondentActor>,
	session: ResponseSession
): Promise<Result<RightsView>> {
	ensureRespondent(context.actor, session.invitationId);
	return inInstitution(context.database, session.institutionId, async (tenant) => {
		const loaded = await loadState(tenant, session, { now: context.now(), rights: true });
		if (!loaded.ok) return loaded;
		const scope = await selectOwnScope(tenant, session.invitationId);
		if (!scope) return fail({ code: 'link.unknown' });
		const { responseId, completedAt } = loaded.value.row;
		return ok({
			frame: frameOf(loaded.value),
			proof: proofAsked(scope),
			reference: responseId === null ? null : referenceOf(responseId),
			sent: completedAt !== null,
			open: canAnswer(loaded.value.row, context.now(), { grace: true }),
			reachable: scope.personId !== null
		});
	});
}
