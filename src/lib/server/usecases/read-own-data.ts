import type { RespondentActor } from '#lib/domain/access/actor.ts';
import { ensureRespondent } from '#lib/domain/access/permissions.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import { withProof } from '../answering/prove-own.ts';
import type { Context } from '../context.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectOwnData, type OwnData } from '../db/queries/own-data.ts';
import type { ResponseSession } from '../links/response-session.ts';

/** A file of everything that is held about one person, for them to keep. */
export interface OwnDataFile extends OwnData {
	readonly institution: string;
	/** ISO instant. */
	readonly givenAt: string;
}

/**
 * Gives a person everything that is held about them (GDPR, articles 15 and 20): all their surveys, and not only
 * the one of the link.
 *
 * @param written what proves who asks; see `proofAsked`
 */
export async function readOwnData(
	context: Context<RespondentActor>,
	session: ResponseSession,
	written: string
): Promise<Result<OwnDataFile>> {
	ensureRespondent(context.actor, session.invitationId);
	return withProof(context, session, written, async (tenant, { scope, state }) => {
		const data = await selectOwnData(tenant, scope);
		await appendAudit(tenant, context, {
			action: 'data.given',
			target: `invitation:${session.invitationId}`
		});
		return { institution: state.row.institution, givenAt: context.now().toISOString(), ...data };
	});
}
