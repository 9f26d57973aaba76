import type { RespondentActor } from '#lib/domain/access/actor.ts';
import { ensureRespondent } from '#lib/domain/access/permissions.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import { answerTo } from '#lib/domain/survey/answers.ts';
import { frameOf, type AnsweringFrame } from '../answering/frame.ts';
import { loadState } from '../answering/state.ts';
import { placeOfExtras, placeToResume, type AnswerLine, type Place } from '../answering/view.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { referenceOf } from '../links/reference.ts';
import type { ResponseSession } from '../links/response-session.ts';

/** Everything that was answered and counts, in the order in which it was asked. */
export interface AnswersView {
	readonly frame: AnsweringFrame;
	readonly lines: readonly AnswerLine[];
	/** Where to go on, when questions of the path have no answer yet. */
	readonly unanswered: Place | undefined;
	/** Where the questions for whoever has another minute begin or go on. */
	readonly extras: Place | undefined;
	/** Null until a response was begun. */
	readonly response: string | null;
	readonly reference: string;
	/** ISO instant; null until it is sent. */
	readonly sentAt: string | null;
	/** Said on the last page only, to somebody who has acted. */
	readonly givenName: string | null;
}

/** The answers of a graduate, for them to read again before and after they send them. */
export async function readAnswers(
	context: Context<RespondentActor>,
	session: ResponseSession
): Promise<Result<AnswersView>> {
	ensureRespondent(context.actor, session.invitationId);
	return inInstitution(context.database, session.institutionId, async (tenant) => {
		const loaded = await loadState(tenant, session, { now: context.now(), grace: true });
		if (!loaded.ok) return loaded;
		const { journey, answers, row } = loaded.value;
		return ok({
			frame: frameOf(loaded.value),
			lines: [...journey.path, ...journey.extras].flatMap((item) => {
				const answer = answerTo(answers, item.code);
				return answer && item.type !== 'information' ? [{ item, answer }] : [];
			}),
			unanswered: journey.firstUnanswered && placeToResume(loaded.value),
			extras: placeOfExtras(loaded.value),
			response: row.responseId,
			reference: referenceOf(row.responseId ?? ''),
			givenName: row.givenName,
			sentAt: row.completedAt === null ? null : new Date(row.completedAt).toISOString()
		});
	});
}
