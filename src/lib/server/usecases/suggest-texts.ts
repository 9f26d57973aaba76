import type { RespondentActor } from '#lib/domain/access/actor.ts';
import { ensureRespondent } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { knownTexts, type SuggestedKind } from '../answering/known-texts.ts';
import { makeRateLimit } from '../api/rate-limit.ts';
import type { Context } from '../context.ts';
import type { ResponseSession } from '../links/response-session.ts';

const MOST = 6;
/** Two a second: more than fingers do. */
const turns = makeRateLimit();

/**
 * Titles or employers that begin as what somebody is writing. Nothing of it is kept, and nothing of the person
 * is looked at: the tables are those that ship with Devenir.
 *
 * `answer.too-many`: this response has asked too often in this minute.
 */
export function suggestTexts(
	{ actor, now }: Context<RespondentActor>,
	{ invitationId }: ResponseSession,
	{ kind, written }: { readonly kind: SuggestedKind; readonly written: string }
): Result<readonly string[]> {
	ensureRespondent(actor, invitationId);
	if (!turns(invitationId, now().getTime()).allowed) return fail({ code: 'answer.too-many' });
	return ok(knownTexts(kind).find(written, MOST));
}
