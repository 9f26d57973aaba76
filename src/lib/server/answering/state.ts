import { isOpen } from '#lib/domain/collection/answer-window.ts';
import { referenceDateOf } from '#lib/domain/collection/reference-date.ts';
import { knownBefore } from '#lib/domain/outcomes/from-answers.ts';
import type { Answers } from '#lib/domain/survey/answers.ts';
import type { Facts } from '#lib/domain/survey/condition.ts';
import { copyableAnswers } from '#lib/domain/survey/earlier-answers.ts';
import { buildJourney, type Journey } from '#lib/domain/survey/journey.ts';
import type { Questionnaire } from '#lib/domain/survey/questionnaire.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Tenant } from '../db/client.ts';
import { selectAnswering, type AnsweringQuery, type AnsweringRow } from '../db/queries/responses.ts';
import { knownVersions, questionnaireOf } from './questionnaires.ts';

/** An invitation, what was answered to it so far, and where that leads. */
export interface AnsweringState {
	readonly row: AnsweringRow;
	readonly questionnaire: Questionnaire;
	readonly answers: Answers;
	readonly facts: Facts;
	readonly journey: Journey;
	/** ISO day that the questions are about. */
	readonly referenceDate: string;
	/** What an earlier wave told of a job, and when; undefined when it told nothing that can be copied. */
	readonly earlier: EarlierAnswers | undefined;
}

export interface EarlierAnswers {
	readonly answers: Answers;
	/** ISO day that the earlier wave asked about. */
	readonly referenceDate: string;
}

/** An invitation that is worked on, and by which link: its version, or none where staff write. */
export interface AnsweredInvitation {
	readonly institutionId: string;
	readonly invitationId: string;
	readonly linkVersion: number | 'staff';
}

interface LoadOptions extends Pick<AnsweringQuery, 'lock' | 'attempt'> {
	readonly now: Date;
	/** A form that was open when the campaign closed is still taken for a while. */
	readonly grace?: boolean;
	/** For the pages of rights: they outlast the campaign, and an objection (GDPR, article 12). */
	readonly rights?: boolean;
}

/** Invitations to which nobody answers any more. */
const ENDED: readonly (string | null)[] = ['objection', 'wrong-person'];

/**
 * What there is to answer, for somebody who came by a link, or for staff who write what the person says.
 *
 * `link.unknown`: there is no such invitation, or the link was revoked since. `link.closed`: the campaign is not
 * open, or the person asked for no more contact. Whoever shows them says the same words for both. `link.erased`:
 * the person had everything erased, and is told so.
 */
export async function loadState(
	tenant: Tenant,
	{ invitationId, linkVersion }: Pick<AnsweredInvitation, 'invitationId' | 'linkVersion'>,
	{ now, grace = false, rights = false, ...options }: LoadOptions
): Promise<Result<AnsweringState>> {
	const known = knownVersions(tenant.institutionId);
	const row = await selectAnswering(tenant, { invitationId, knownVersions: known, ...options });
	if (!row || (linkVersion !== 'staff' && row.linkVersion !== linkVersion))
		return fail({ code: 'link.unknown' });
	if (row.stopped === 'erased') return fail({ code: 'link.erased' });

	const referenceDate = referenceDateOf(row, row.awardedOn);
	const reachable = rights ? hasRights(row, now) : canAnswer(row, now, { grace });
	if (referenceDate === undefined || !reachable) return fail({ code: 'link.closed' });

	const questionnaire = questionnaireOf(tenant.institutionId, row.versionId, row.document);
	return ok(describeState(row, questionnaire, { answers: row.answers ?? {}, referenceDate }));
}

/** Does the invitation take answers? With `grace`, also those of a form that was opened in time. */
export function canAnswer(
	{ stopped, opensAt, closesAt }: Pick<AnsweringRow, 'stopped' | 'opensAt' | 'closesAt'>,
	now: Date,
	{ grace = false } = {}
): boolean {
	const window = { opensAt: new Date(opensAt), closesAt: new Date(closesAt) };
	return !ENDED.includes(stopped) && isOpen(window, now, { grace });
}

/** Whoever holds a link that reached somebody else has no right on it; before it opens, nobody was given it. */
function hasRights({ stopped, opensAt }: AnsweringRow, now: Date): boolean {
	return stopped !== 'wrong-person' && now.getTime() >= opensAt;
}

function describeState(
	row: AnsweringRow,
	questionnaire: Questionnaire,
	{ answers, referenceDate }: Pick<AnsweringState, 'answers' | 'referenceDate'>
): AnsweringState {
	const asked = { questionnaire, answers, waveMonths: row.waveMonths };
	const earlier = findEarlier(row, questionnaire, knownBefore(row, asked));
	const facts = knownBefore(row, { ...asked, earlier: earlier !== undefined });
	return {
		row,
		questionnaire,
		answers,
		facts,
		referenceDate,
		earlier,
		journey: buildJourney(questionnaire, facts, answers)
	};
}

function findEarlier(
	{ earlier, awardedOn }: AnsweringRow,
	questionnaire: Questionnaire,
	facts: Facts
): EarlierAnswers | undefined {
	const referenceDate = earlier && referenceDateOf(earlier, awardedOn);
	if (!referenceDate) return undefined;
	const answers = copyableAnswers(questionnaire, facts, earlier.answers);
	return Object.keys(answers).length === 0 ? undefined : { answers, referenceDate };
}

/** The same state with other answers. */
export function withAnswers(
	{ row, questionnaire, referenceDate }: AnsweringState,
	answers: Answers
): AnsweringState {
	return describeState(row, questionnaire, { answers, referenceDate });
}
