import { answerTo, type Answers } from '../survey/answers.ts';
import type { Facts } from '../survey/condition.ts';
import { buildJourney } from '../survey/journey.ts';
import type { Questionnaire } from '../survey/questionnaire.ts';
import type { Item } from '../survey/question-types/index.ts';
import type { StoredAnswer } from '../survey/stored-answer.ts';
import { pickAwardFacts, type AwardFacts } from './award-facts.ts';
import { NOT_ASKED_FACTS, withoutJobFacts, type AnsweredFacts } from './answered-facts.ts';
import type { CodeOf } from './codes.ts';
import { FEEDS } from './feeds.ts';
import type { Missing } from './missing.ts';
import type { ReportedOutcome } from './outcome.ts';

/** What was collected, how, and about when. */
export interface Collected {
	readonly questionnaire: Questionnaire;
	readonly answers: Answers;
	readonly waveMonths: number;
	/** ISO day that the questions are about. */
	readonly referenceDate: string;
	readonly mode: CodeOf<'mode'>;
	/** Sent by the person, rather than left on the way. */
	readonly sent: boolean;
	/** The situation was told after the answer window (regulation 9). */
	readonly late: boolean;
}

/** An outcome with the employer's name, which is kept and never counted. */
export type ReportedAnswers = ReportedOutcome & { readonly employer: string };

/**
 * What the answers of a graduate state, as a source of an outcome.
 *
 * Only answers on the path count. Whether the job is one the award aims at is for a person to decide: it stays
 * `undecided` here (regulation 10).
 *
 * @returns undefined while the situation is not known: there is nothing to state yet
 */
export function reportAnswers(award: AwardFacts, collected: Collected): ReportedAnswers | undefined {
	const { waveMonths, referenceDate, mode, late, sent } = collected;
	const { facts, complete } = gatherFacts(collected, knownBefore(award, collected));
	if (!facts) return undefined;
	return {
		...pickAwardFacts(award),
		entrySituation: entrySituationOf(award, collected),
		...facts,
		wave: String(waveMonths),
		waveMonths,
		referenceDate,
		mode,
		late: late ? 'yes' : 'no',
		collection: sent && complete ? 'complete' : 'partial',
		target: facts.activity === 'employed' ? 'undecided' : 'not-applicable',
		jobFamily: '',
		structure: ''
	};
}

/** What the questionnaire is asked about: its answers, for an award at a wave. */
type Asked = Pick<Collected, 'questionnaire' | 'answers' | 'waveMonths'> & {
	/** There are answers of an earlier wave to show and copy. */
	readonly earlier?: boolean;
};

/**
 * What conditions may ask of the award and the wave.
 *
 * A fact that was missing, and that this very questionnaire asked for, is still missing to it: the question
 * does not vanish because it was answered.
 */
export function knownBefore({ entrySituation }: Pick<AwardFacts, 'entrySituation'>, asked: Asked): Facts {
	const answered = answeredEntrySituation(asked) !== undefined;
	return {
		wave: String(asked.waveMonths),
		entrySituation: answered ? 'unknown' : entrySituation,
		earlier: asked.earlier === true ? 'YES' : 'NO'
	};
}

/** The situation at entry: as answered, else as the award has it. */
export function entrySituationOf(
	{ entrySituation }: Pick<AwardFacts, 'entrySituation'>,
	asked: Asked
): CodeOf<'entrySituation'> {
	const answer = answeredEntrySituation(asked);
	if (answer === undefined) return entrySituation;
	return 'missing' in answer ? answer.missing : (answer.value as CodeOf<'entrySituation'>);
}

function answeredEntrySituation({ questionnaire, answers }: Asked): StoredAnswer | undefined {
	const item = questionnaire.items.find(({ feeds }) => feeds === 'entrySituation');
	return item && answerTo(answers, item.code);
}

function gatherFacts(
	{ questionnaire, answers }: Collected,
	known: Facts
): { readonly facts: AnsweredFacts | undefined; readonly complete: boolean } {
	const { path, extras, firstUnanswered } = buildJourney(questionnaire, known, answers);
	const asked = [...path, ...extras];
	const complete = firstUnanswered === undefined;
	const told = Object.assign(
		{},
		...questionnaire.items.map((item) => factsOf(item, asked, answers))
	) as Partial<AnsweredFacts>;
	const { activity } = told;
	if (activity === undefined || activity === 'not-asked' || activity === 'not-applicable')
		return { facts: undefined, complete };
	const job = withoutJobFacts(activity === 'employed' ? 'not-asked' : 'not-applicable');
	return { facts: { ...NOT_ASKED_FACTS, ...job, ...told, activity }, complete };
}

/** What one question says of the outcome. */
function factsOf(item: Item, asked: readonly Item[], answers: Answers): Partial<AnsweredFacts> {
	const feed = item.feeds === undefined ? undefined : FEEDS[item.feeds];
	if (!feed) return {};
	if (!asked.includes(item)) return feed.absent('not-applicable');
	const answer = answerTo(answers, item.code);
	if (answer === undefined) return feed.absent('not-asked' satisfies Missing);
	return 'missing' in answer ? feed.absent(answer.missing) : feed.given(answer.value);
}
