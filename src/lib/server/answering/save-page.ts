import type { AnswerMode } from '#lib/domain/collection/answer-mode.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { FieldReader } from '#lib/domain/survey/fields.ts';
import { isQuestionCode } from '#lib/domain/survey/item.ts';
import { parseSubmission, readQuestion } from '#lib/domain/survey/parse-submission.ts';
import type { Item } from '#lib/domain/survey/question-types/index.ts';
import { findItem } from '#lib/domain/survey/questionnaire.ts';
import { locate, pageNames, type Screen } from '#lib/domain/survey/screens.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Context } from '../context.ts';
import { inInstitutionAlone } from '../db/client.ts';
import { keepPage, type Answerer, type SavedPage } from './keep-page.ts';
import { parseSeal } from './seal.ts';
import { loadState, type AnsweredInvitation, type AnsweringState } from './state.ts';

/** The form of a question, or of the few of its screen, as it arrives. */
export interface SubmittedPage {
	readonly question: string;
	readonly read: FieldReader;
	readonly locale: Locale;
	/** Opened from the page that shows all answers. */
	readonly fromCheck: boolean;
}

/**
 * Keeps a page, in one transaction and four statements: read and lock, keep its answers, write the outcome of
 * the wave. What is acknowledged is stored; the same form sent twice is stored once; an answer given meanwhile on
 * another device is never overwritten unseen.
 */
export async function savePage(
	context: Context<Answerer>,
	invitation: AnsweredInvitation,
	page: SubmittedPage & { readonly mode: AnswerMode }
): Promise<Result<SavedPage>> {
	if (!isQuestionCode(page.question)) return fail({ code: 'link.unknown' });
	const seal = parseSeal(page.read);
	const attempt = seal?.attempt ?? context.newId();
	const alone = { institutionId: invitation.institutionId, alone: invitation.invitationId };
	return inInstitutionAlone(context.database, alone, async (tenant) => {
		const now = context.now();
		const loaded = await loadState(tenant, invitation, { now, grace: true, lock: true, attempt });
		if (!loaded.ok) return loaded;
		const state = loaded.value;
		const screen = screenOf(state, page);
		if (state.row.responseId === null) return fail({ code: 'response.not-begun' });
		if (!screen) return fail({ code: 'link.unknown' });
		if (seal && seal.response !== state.row.responseId) return fail({ code: 'response.other' });
		return ok(await keepPage({ tenant, context, state }, screen, { ...page, seal }));
	});
}

/**
 * The questions that a form is of: those of its screen, and those of the same page that the answers no longer
 * lead to, when something was written there that can be kept. It is kept apart, and does not count.
 */
function screenOf(
	{ questionnaire, journey }: AnsweringState,
	{ question, read }: SubmittedPage
): Screen | undefined {
	const item = findItem(questionnaire, question);
	if (!item) return undefined;
	const nameOf = pageNames(questionnaire);
	const screen = locate(questionnaire, journey, question)?.screen;
	const asked = screen?.items ?? [item];
	const items = questionnaire.items.filter(
		(one) => asked.includes(one) || (nameOf(one.code) === nameOf(question) && isWritten(read, one))
	);
	return { code: screen?.code ?? question, title: screen?.title, items };
}

function isWritten(read: FieldReader, item: Item): boolean {
	const fields = readQuestion(read, item);
	const written = Object.values(fields).some((values) => values.some((value) => value !== ''));
	return written && parseSubmission(fields, item).ok;
}
