import type { RespondentActor } from '#lib/domain/access/actor.ts';
import { ensureRespondent } from '#lib/domain/access/permissions.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import { suggest, type HalfWritten, type SuggestedLine } from '../answering/suggest.ts';
import type { Context } from '../context.ts';
import type { ResponseSession } from '../links/response-session.ts';

/** What a graduate may be about to write: see `suggest`. */
export function suggestTexts(
	{ actor, now }: Context<RespondentActor>,
	{ invitationId }: ResponseSession,
	asked: HalfWritten
): Result<readonly SuggestedLine[]> {
	ensureRespondent(actor, invitationId);
	return suggest(invitationId, now(), asked);
}
