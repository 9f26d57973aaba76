import type { Answers } from '#lib/domain/survey/answers.ts';
import { knownBefore } from '#lib/domain/outcomes/from-answers.ts';
import { copyableAnswers } from '#lib/domain/survey/earlier-answers.ts';
import { DECLINED, DECLINED_PART, fieldName } from '#lib/domain/survey/fields.ts';
import { buildJourney, type Journey } from '#lib/domain/survey/journey.ts';
import { parseSubmission, readQuestion } from '#lib/domain/survey/parse-submission.ts';
import { stepAt } from '#lib/domain/survey/progress.ts';
import type { Questionnaire } from '#lib/domain/survey/questionnaire.ts';
import { locate, screensOf, type Screen } from '#lib/domain/survey/screens.ts';
import { theQuestionnaire } from '../factories/a-questionnaire.ts';

/** Fields of a form, by name, as a browser sends them. */
export type Form = Readonly<Record<string, string | readonly string[]>>;

/**
 * Somebody who answers a questionnaire, in words: opens pages, fills them in, declines, changes their mind. It is
 * a client of the engine as the pages are, through forms, and knows nothing else of it.
 */
export interface Scenario {
	/** Codes on the page that is open: `NAME TOWN`; `done` when nothing is left, `extras done` after the extras. */
	readonly asks: string;
	/** Codes of everything on the way, in order. */
	readonly path: string;
	/** `2/5` as it is said on the page; '' on a page that is only read. */
	readonly progress: string;
	/** What was wrong with the last form: `answer.choose at C1`. */
	readonly problems: readonly string[];
	/** Every answer that is kept, on the way or not. */
	readonly kept: Answers;
	/** Sends the open page. */
	fills(form: Form): Scenario;
	/** “Je préfère ne pas répondre” to a question of the open page. */
	declines(question: string, rest?: Form): Scenario;
	/** Opens the page of a question that was reached before. */
	goesTo(question: string): Scenario;
	/** Goes on with the questions that are asked after sending. */
	goesOn(): Scenario;
}

interface Situation {
	readonly wave?: number;
	readonly entrySituation?: 'SAL' | 'DE' | 'unknown';
	/** Answers given at an earlier wave. */
	readonly earlier?: Answers;
	/** Answers that are kept already: it is resumed. */
	readonly kept?: Answers;
}

/** Begins to answer a questionnaire of `tests/fixtures/questionnaires`, or one that is given. */
export function scenario(
	name: string | Questionnaire,
	{ wave = 6, entrySituation = 'SAL', earlier = {}, kept = {} }: Situation = {}
): Scenario {
	const questionnaire = typeof name === 'string' ? theQuestionnaire(name) : name;
	return tell(
		{ questionnaire, wave, entrySituation, earlier, answers: kept, open: undefined, extras: false },
		[]
	);
}

interface Told {
	readonly questionnaire: Questionnaire;
	readonly wave: number;
	readonly entrySituation: 'SAL' | 'DE' | 'unknown';
	readonly earlier: Answers;
	readonly answers: Answers;
	readonly open: string | undefined;
	readonly extras: boolean;
}

const codes = (items: readonly { readonly code: string }[]) => items.map(({ code }) => code).join(' ');

function tell(told: Told, problems: readonly string[]): Scenario {
	const { questionnaire, answers } = told;
	const { facts, copies } = factsOf(told);
	const journey = buildJourney(questionnaire, facts, answers);
	const screen = openScreen(told, journey);
	const step = screen && stepAt(questionnaire, facts, { answers, code: screen.code });
	return {
		asks: screen ? codes(screen.items) : told.extras ? 'extras done' : 'done',
		path: codes(journey.path),
		progress: step ? `${step.position}/${step.total}` : '',
		problems,
		kept: answers,
		fills: (form) => fill(told, screen, { form, copies }),
		declines: (question, rest = {}) => {
			const box = { [fieldName(question, DECLINED_PART)]: DECLINED };
			return fill(told, screen, { form: { ...rest, ...box }, copies });
		},
		goesTo: (question) => {
			if (!locate(questionnaire, journey, question)) throw new Error(`${question} may not be opened.`);
			return tell({ ...told, open: question }, []);
		},
		goesOn: () => tell({ ...told, open: undefined, extras: true }, [])
	};
}

function factsOf({ questionnaire, wave, entrySituation, earlier, answers }: Told) {
	const asked = { questionnaire, answers, waveMonths: wave };
	const copies = copyableAnswers(questionnaire, knownBefore({ entrySituation }, asked), earlier);
	const facts = knownBefore({ entrySituation }, { ...asked, earlier: Object.keys(copies).length > 0 });
	return { facts, copies };
}

function openScreen({ questionnaire, open, extras }: Told, journey: Journey): Screen | undefined {
	if (open !== undefined) return locate(questionnaire, journey, open)?.screen;
	const first = extras ? journey.firstUnansweredExtra : journey.firstUnanswered;
	const asked = extras ? journey.extras : journey.path;
	return first && screensOf(questionnaire, asked).find(({ items }) => items.includes(first));
}

interface Sent {
	readonly form: Form;
	readonly copies: Answers;
}

function fill(told: Told, screen: Screen | undefined, { form, copies }: Sent): Scenario {
	if (!screen) throw new Error('There is nothing to fill in.');
	const read = (name: string) => [(Object.hasOwn(form, name) ? form[name] : undefined) ?? []].flat();
	const parsed = screen.items.map((item) => [item, parseSubmission(readQuestion(read, item), item)] as const);
	const problems = parsed.flatMap(([, result]) => (result.ok ? [] : result.problems));
	if (problems.length > 0)
		return tell(
			told,
			problems.map(({ code, at }) => `${code} at ${at ?? ''}`)
		);
	const given = Object.fromEntries(
		parsed.flatMap(([item, result]) => (result.ok ? [[item.code, result.value]] : []))
	) as Answers;
	const unchanged = screen.items.find(({ type }) => type === 'unchanged');
	const copied = unchanged && form[unchanged.code] === 'YES' ? copies : {};
	return tell({ ...told, answers: { ...told.answers, ...given, ...copied }, open: undefined }, []);
}
