import type { AnswerMode } from '#lib/domain/collection/answer-mode.ts';
import { isLate } from '#lib/domain/collection/answer-window.ts';
import { deriveOutcome } from '#lib/domain/outcomes/derive.ts';
import { reportAnswers } from '#lib/domain/outcomes/from-answers.ts';
import { keepDecisions } from '#lib/domain/outcomes/keep-decisions.ts';
import type { Tenant } from '../db/client.ts';
import { upsertOutcomes } from '../db/queries/outcomes.ts';
import type { AnsweringState } from './state.ts';

interface Written {
	readonly at: Date;
	/** The graduate has sent the response, now or before. */
	readonly sent: boolean;
	/** The questions that were answered just now, if some were, and how. */
	readonly told?: { readonly questions: readonly string[]; readonly mode: AnswerMode };
}

/**
 * Writes what the answers state as the outcome of the wave, so that figures have it at once. Nothing is written
 * before the situation is known.
 */
export async function writeOutcome(tenant: Tenant, state: AnsweringState, written: Written): Promise<void> {
	const { row, questionnaire, answers, referenceDate } = state;
	const situation = situationTold(state, written);
	const reported = reportAnswers(row, {
		questionnaire,
		answers,
		waveMonths: row.waveMonths,
		referenceDate,
		mode: situation.mode,
		sent: written.sent,
		late: isLate(referenceDate, situation.at, row.windowDaysAfter ?? undefined)
	});
	if (!reported) return;
	const { employer, ...facts } = keepDecisions(reported, row.decided ?? undefined);
	const outcome = deriveOutcome(facts, { international: row.international });
	await upsertOutcomes(tenant, [{ ...outcome, employer }], {
		source: 'response',
		sourceId: row.responseId,
		at: written.at
	});
}

/**
 * When and how the situation was last told: correcting a job title later does not make an answer late, and a title
 * said on the phone does not make a situation written on the web one of the phone.
 */
function situationTold(
	{ row, questionnaire }: AnsweringState,
	{ at, told }: Written
): { readonly at: Date; readonly mode: AnswerMode } {
	const code = questionnaire.items.find(({ feeds }) => feeds === 'activity')?.code;
	const before = code === undefined ? undefined : row.history[code];
	const now = { at, mode: told?.mode ?? before?.mode ?? 'web' };
	if (code === undefined || told?.questions.includes(code)) return now;
	return before ? { at: new Date(before.at), mode: before.mode } : now;
}
