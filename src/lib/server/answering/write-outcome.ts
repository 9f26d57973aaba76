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
	/** The questions that were answered just now, if some were. */
	readonly questions?: readonly string[];
}

/**
 * Writes what the answers state as the outcome of the wave, so that figures have it at once. Nothing is written
 * before the situation is known.
 */
export async function writeOutcome(tenant: Tenant, state: AnsweringState, written: Written): Promise<void> {
	const { row, questionnaire, answers, referenceDate } = state;
	const reported = reportAnswers(row, {
		questionnaire,
		answers,
		waveMonths: row.waveMonths,
		referenceDate,
		mode: 'web',
		sent: written.sent,
		late: isLate(referenceDate, situationToldAt(state, written), row.windowDaysAfter ?? undefined)
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

/** When the situation was last told: correcting a job title later does not make an answer late. */
function situationToldAt({ row, questionnaire }: AnsweringState, { at, questions = [] }: Written): Date {
	const situation = questionnaire.items.find(({ feeds }) => feeds === 'activity')?.code;
	if (situation === undefined || questions.includes(situation)) return at;
	const told = row.history[situation];
	return told ? new Date(told.at) : at;
}
