import type { OperatorActor, RespondentActor, StaffActor } from '#lib/domain/access/actor.ts';
import type { AnswerMode } from '#lib/domain/collection/answer-mode.ts';
import { decideSave } from '#lib/domain/collection/save-decision.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import { answerTo, type Answers } from '#lib/domain/survey/answers.ts';
import type { FieldReader, FieldValues } from '#lib/domain/survey/fields.ts';
import { parseSubmission, readQuestion } from '#lib/domain/survey/parse-submission.ts';
import type { Item } from '#lib/domain/survey/question-types/index.ts';
import type { Screen } from '#lib/domain/survey/screens.ts';
import type { StoredAnswer } from '#lib/domain/survey/stored-answer.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Context } from '../context.ts';
import type { Tenant } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { insertAnswers } from '../db/queries/responses.ts';
import { confirmChoice } from './confirm-choice.ts';
import { withAnswers, type AnsweringState } from './state.ts';
import { placeAfter, type AnswerLine, type FormSeal, type Place } from './view.ts';
import { writeOutcome } from './write-outcome.ts';

/** What came of a page that was sent. */
export type SavedPage =
	| { readonly outcome: 'saved'; readonly place: Place }
	/** Not stored: what was written is given back, with what is wrong, or with the newer answers of another screen. */
	| {
			readonly outcome: 'refused';
			/** Question → its fields. */
			readonly fields: Readonly<Record<string, FieldValues>>;
			readonly problems: readonly Problem[];
			readonly newer: readonly AnswerLine[];
	  };

/** Whoever may write answers: the graduate, or staff for them. */
export type Answerer = RespondentActor | StaffActor | OperatorActor;

interface Keeping {
	readonly tenant: Tenant;
	readonly context: Context<Answerer>;
	readonly state: AnsweringState;
}

interface ArrivedPage {
	readonly read: FieldReader;
	readonly locale: Locale;
	readonly fromCheck: boolean;
	readonly mode: AnswerMode;
	/** Undefined when the form does not say what it was made on. */
	readonly seal: FormSeal | undefined;
}

/** Keeps the questions of a screen, all or none. */
export async function keepPage(keeping: Keeping, screen: Screen, page: ArrivedPage): Promise<SavedPage> {
	const { state } = keeping;
	const { seal } = page;
	const written = screen.items.map((item) => ({ item, fields: readQuestion(page.read, item) }));
	const refuse = (problems: readonly Problem[], newer: readonly AnswerLine[] = []): SavedPage => ({
		outcome: 'refused',
		fields: Object.fromEntries(written.map(({ item, fields }) => [item.code, fields])),
		problems,
		newer
	});
	if (!seal) return refuse([{ code: 'answer.stale', at: screen.code }]);
	const parsed = written.map(({ item, fields }) => ({ item, result: parseSubmission(fields, item) }));
	const problems = parsed.flatMap(({ result }) => (result.ok ? [] : result.problems));
	if (problems.length > 0) return refuse(problems);

	const arrived = parsed.flatMap(({ item, result }) =>
		result.ok ? [arrive({ item, answer: confirmChoice(item, result.value) }, { state, seal })] : []
	);
	const contested = arrived.filter(({ decision }) => decision === 'conflict');
	if (contested.length > 0)
		return refuse(
			[],
			contested.flatMap(({ item }) => keptLine(state, item))
		);

	const news = arrived.filter(({ decision }) => decision === 'save');
	const next = news.length > 0 ? await store(keeping, news, { ...page, seal }) : state;
	return { outcome: 'saved', place: placeAfter(next, screen, page.fromCheck) };
}

function arrive(
	line: AnswerLine,
	{ state, seal }: { readonly state: AnsweringState; readonly seal: FormSeal }
) {
	return { ...line, decision: decide(state, seal, line.item, line.answer) };
}

function decide({ answers, row }: AnsweringState, seal: FormSeal, { code }: Item, answer: StoredAnswer) {
	const kept = {
		answers,
		questionRevision: row.history[code]?.revision ?? null,
		attemptSeen: row.attemptSeen.includes(code)
	};
	return decideSave(kept, { question: code, answer, baseRevision: seal.revision });
}

function keptLine({ answers }: AnsweringState, item: Item): readonly AnswerLine[] {
	const answer = answerTo(answers, item.code);
	return answer ? [{ item, answer }] : [];
}

async function store(
	{ tenant, context, state }: Keeping,
	news: readonly AnswerLine[],
	{ seal, locale, mode }: Pick<ArrivedPage, 'locale' | 'mode'> & { readonly seal: FormSeal }
): Promise<AnsweringState> {
	const at = context.now();
	const answers = {
		...Object.fromEntries(news.map(({ item, answer }) => [item.code, answer])),
		...copied(state, news)
	};
	await insertAnswers(tenant, {
		responseId: seal.response,
		answers,
		mode,
		attemptId: seal.attempt,
		locale,
		at,
		entry: news.flatMap((line) => entryOf(line, state.row.awardId))[0]
	});
	const next = withAnswers(state, { ...state.answers, ...answers });
	const questions = Object.keys(answers);
	await writeOutcome(tenant, next, { at, sent: state.row.completedAt !== null, told: { questions, mode } });
	if (news.some(isDisputed)) {
		const target = `invitation:${state.row.invitationId}`;
		await appendAudit(tenant, context, { action: 'award.disputed', target });
	}
	return next;
}

/** Somebody says that the award is not theirs: the list of the jury may be wrong, and staff must look at it. */
function isDisputed({ item, answer }: AnswerLine): boolean {
	return item.feeds === 'award' && 'value' in answer && answer.value === false;
}

/** “Rien n’a changé”: the earlier answers, kept under the same revision as the answer that copies them. */
function copied({ earlier }: AnsweringState, news: readonly AnswerLine[]): Answers {
	const wanted = news.some(
		({ item, answer }) => item.type === 'unchanged' && 'value' in answer && answer.value === true
	);
	return wanted ? (earlier?.answers ?? {}) : {};
}

/** The fact of the award that an answer is: asked because the file of graduates does not have it. */
function entryOf({ item, answer }: AnswerLine, awardId: string) {
	if (item.feeds !== 'entrySituation') return [];
	const situation = 'missing' in answer ? answer.missing : answer.value;
	return typeof situation === 'string' ? [{ awardId, situation }] : [];
}
