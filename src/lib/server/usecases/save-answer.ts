import type { RespondentActor } from '#lib/domain/access/actor.ts';
import { ensureRespondent } from '#lib/domain/access/permissions.ts';
import { decideSave } from '#lib/domain/collection/save-decision.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { FieldReader, FieldValues } from '#lib/domain/survey/fields.ts';
import { isQuestionCode } from '#lib/domain/survey/item.ts';
import { parseSubmission, readQuestion } from '#lib/domain/survey/parse-submission.ts';
import { findItem } from '#lib/domain/survey/questionnaire.ts';
import type { Item } from '#lib/domain/survey/question-types/index.ts';
import type { StoredAnswer } from '#lib/domain/survey/stored-answer.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { parseSeal } from '../answering/seal.ts';
import { loadState, withAnswers, type AnsweringState } from '../answering/state.ts';
import { placeAfter, type FormSeal, type Place } from '../answering/view.ts';
import { writeOutcome } from '../answering/write-outcome.ts';
import type { Context } from '../context.ts';
import { inInstitutionAlone, type Tenant } from '../db/client.ts';
import { insertAnswer } from '../db/queries/responses.ts';
import type { ResponseSession } from '../links/response-session.ts';

/** The form of one question, as it arrives. */
export interface SubmittedPage {
	readonly question: string;
	readonly read: FieldReader;
	readonly locale: Locale;
	/** Opened from the page that shows all answers. */
	readonly fromCheck: boolean;
}

/** What came of it. */
export type SavedPage =
	| { readonly outcome: 'saved'; readonly place: Place }
	/** Not stored: what was written is given back, with what is wrong, or with the newer answer of another screen. */
	| {
			readonly outcome: 'refused';
			readonly item: Item;
			readonly fields: FieldValues;
			readonly problems: readonly Problem[];
			readonly newer: StoredAnswer | undefined;
	  };

/**
 * Keeps the page of one question, in one transaction and four statements: read and lock, keep the answer, write
 * the outcome of the wave. What is acknowledged is stored; the same form sent twice is stored once; an answer
 * given meanwhile on another device is never overwritten unseen.
 */
export async function saveAnswer(
	context: Context<RespondentActor>,
	session: ResponseSession,
	page: SubmittedPage
): Promise<Result<SavedPage>> {
	ensureRespondent(context.actor, session.invitationId);
	if (!isQuestionCode(page.question)) return fail({ code: 'link.unknown' });
	const seal = parseSeal(page.read);
	const attempt = { id: seal?.attempt ?? context.newId(), question: page.question };
	const alone = { institutionId: session.institutionId, alone: session.invitationId };
	return inInstitutionAlone(context.database, alone, async (tenant) => {
		const now = context.now();
		const loaded = await loadState(tenant, session, { now, grace: true, lock: true, attempt });
		if (!loaded.ok) return loaded;
		const state = loaded.value;
		const item = findItem(state.questionnaire, page.question);
		if (state.row.responseId === null) return fail({ code: 'response.not-begun' });
		if (!item) return fail({ code: 'link.unknown' });
		if (seal && seal.response !== state.row.responseId) return fail({ code: 'response.other' });
		return ok(await keepPage({ tenant, context, state }, item, { ...page, seal }));
	});
}

interface Keeping {
	readonly tenant: Tenant;
	readonly context: Context<RespondentActor>;
	readonly state: AnsweringState;
}

interface SealedPage extends SubmittedPage {
	/** Undefined when the form does not say what it was made on. */
	readonly seal: FormSeal | undefined;
}

async function keepPage(keeping: Keeping, item: Item, page: SealedPage): Promise<SavedPage> {
	const { state } = keeping;
	const fields = readQuestion(page.read, item);
	const refuse = (problems: readonly Problem[], newer?: StoredAnswer): SavedPage => ({
		outcome: 'refused',
		item,
		fields,
		problems,
		newer
	});
	if (!page.seal) return refuse([{ code: 'answer.stale', at: item.code }]);
	const parsed = parseSubmission(fields, item);
	if (!parsed.ok) return refuse(parsed.problems);

	const { answers, row } = state;
	const kept = {
		answers,
		questionRevision: row.history[item.code]?.revision ?? null,
		attemptSeen: row.attemptSeen
	};
	const arrived = { question: item.code, answer: parsed.value, baseRevision: page.seal.revision };
	const decision = decideSave(kept, arrived);
	if (decision === 'conflict') return refuse([], answers[item.code]);
	const next =
		decision === 'save'
			? await store(keeping, item, { ...page, seal: page.seal, answer: parsed.value })
			: state;
	return { outcome: 'saved', place: placeAfter(next, item.code, page.fromCheck) };
}

async function store(
	{ tenant, context, state }: Keeping,
	item: Item,
	{ answer, seal, locale }: SealedPage & { readonly seal: FormSeal; readonly answer: StoredAnswer }
): Promise<AnsweringState> {
	const at = context.now();
	await insertAnswer(tenant, {
		responseId: seal.response,
		question: item.code,
		answer,
		mode: 'web',
		attemptId: seal.attempt,
		locale,
		at,
		entry: entryOf(item, answer, state.row.awardId)
	});
	const next = withAnswers(state, { ...state.answers, [item.code]: answer });
	await writeOutcome(tenant, next, { at, sent: state.row.completedAt !== null, question: item.code });
	return next;
}

/** The fact of the award that an answer is: asked because the file of graduates does not have it. */
function entryOf({ feeds }: Item, answer: StoredAnswer, awardId: string) {
	if (feeds !== 'entrySituation') return undefined;
	const situation = 'missing' in answer ? answer.missing : answer.value;
	return typeof situation === 'string' ? { awardId, situation } : undefined;
}
