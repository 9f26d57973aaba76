import type { Answers } from '../answers.ts';
import type { Facts } from '../condition.ts';
import type { FieldReader, FieldValues } from '../fields.ts';
import { buildJourney, type Journey } from '../journey.ts';
import { parseSubmission, readQuestion } from '../parse-submission.ts';
import { stepAt, type Step } from '../progress.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { locate, type Position } from '../screens.ts';
import type { Problem } from '../../shared/problem.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** Somebody who walks through a questionnaire without any of it being kept. */
export interface PreviewWalk {
	readonly questionnaire: Questionnaire;
	readonly facts: Facts;
	/** Question → what is written in its fields. */
	readonly fields: Readonly<Record<string, FieldValues>>;
}

/** Where the walk stands: a screen, or undefined at the end. */
export interface PreviewPlace {
	readonly position: Position | undefined;
	readonly step: Step | undefined;
	readonly journey: Journey;
	readonly answers: Answers;
}

/** The screen of a question, or the first one with a question without an answer. */
export function placeOf(walk: PreviewWalk, question: string | null): PreviewPlace {
	const { questionnaire, facts } = walk;
	const answers = answersOf(walk);
	const journey = buildJourney(questionnaire, facts, answers);
	const open = journey.firstUnanswered ?? journey.firstUnansweredExtra;
	const wanted = question === null ? undefined : locate(questionnaire, journey, question);
	const position = wanted ?? (open && locate(questionnaire, journey, open.code));
	const step = position && stepAt(questionnaire, facts, { answers, code: position.screen.code });
	return { position, step, journey, answers };
}

/** Takes the form of a screen: what was written, the next question, or what is wrong with it. */
export function takeScreen(
	walk: PreviewWalk,
	question: string,
	read: FieldReader
): Result<{ readonly fields: PreviewWalk['fields']; readonly next: string | null }> {
	const { position } = placeOf(walk, question);
	if (!position) return ok({ fields: walk.fields, next: null });
	const written = writtenOn(position, read);
	const problems: Problem[] = position.screen.items.flatMap((item) => {
		const parsed = parseSubmission(written[item.code] ?? {}, item);
		return parsed.ok ? [] : parsed.problems;
	});
	const [first, ...others] = problems;
	if (first) return fail(first, ...others);
	const fields = { ...walk.fields, ...written };
	const { journey } = placeOf({ ...walk, fields }, question);
	const after = locate(walk.questionnaire, journey, question)?.next?.code ?? null;
	return ok({ fields, next: after });
}

/** What a form says in the fields of a screen. */
export function writtenOn({ screen }: Position, read: FieldReader): PreviewWalk['fields'] {
	return Object.fromEntries(screen.items.map((item) => [item.code, readQuestion(read, item)]));
}

function answersOf({ questionnaire, fields }: PreviewWalk): Answers {
	return Object.fromEntries(
		questionnaire.items.flatMap((item) => {
			const written = Object.hasOwn(fields, item.code) ? fields[item.code] : undefined;
			const parsed = written && parseSubmission(written, item);
			return parsed?.ok ? [[item.code, parsed.value] as const] : [];
		})
	);
}
