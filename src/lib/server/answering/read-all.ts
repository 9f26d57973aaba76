import { ok, type Result } from '#lib/domain/shared/result.ts';
import { answerTo } from '#lib/domain/survey/answers.ts';
import type { Context } from '../context.ts';
import type { Tenant } from '../db/client.ts';
import { referenceOf } from '../links/reference.ts';
import { frameOf, type AnsweringFrame } from './frame.ts';
import { loadState, type AnsweredInvitation, type AnsweringState } from './state.ts';
import { placeOfExtras, placeToResume, type AnswerLine, type Place } from './view.ts';

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

/** All answers to an invitation. */
export async function readAll(
	tenant: Tenant,
	{ now }: Pick<Context, 'now'>,
	invitation: AnsweredInvitation
): Promise<Result<AnswersView>> {
	const loaded = await loadState(tenant, invitation, { now: now(), grace: true });
	return loaded.ok ? ok(viewAnswers(loaded.value)) : loaded;
}

/** The same, of a state that was loaded already. */
export function viewAnswers(state: AnsweringState): AnswersView {
	const { journey, answers, row } = state;
	return {
		frame: frameOf(state),
		lines: [...journey.path, ...journey.extras].flatMap((item) => {
			const answer = answerTo(answers, item.code);
			return answer && item.type !== 'information' ? [{ item, answer }] : [];
		}),
		unanswered: journey.firstUnanswered && placeToResume(state),
		extras: placeOfExtras(state),
		response: row.responseId,
		reference: referenceOf(row.responseId ?? ''),
		givenName: row.givenName,
		sentAt: row.completedAt === null ? null : new Date(row.completedAt).toISOString()
	};
}
