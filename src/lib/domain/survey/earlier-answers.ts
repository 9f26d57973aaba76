import { answerTo, type Answers } from './answers.ts';
import type { Facts } from './condition.ts';
import { buildJourney } from './journey.ts';
import { fieldsOfAnswer, parseSubmission } from './parse-submission.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Item } from './question-types/index.ts';

/**
 * The answers of an earlier wave that “rien n’a changé” would copy: those of the questions it names, that were
 * on the path then, and that their questions would take today as they are.
 *
 * @param earlier every answer of the earlier response, also those that its path no longer led to
 */
export function copyableAnswers(questionnaire: Questionnaire, facts: Facts, earlier: Answers): Answers {
	const copied = questionnaire.items.flatMap((item) => (item.type === 'unchanged' ? item.copies : []));
	if (copied.length === 0) return {};
	const { path } = buildJourney(questionnaire, { ...facts, earlier: 'NO' }, earlier);
	return Object.fromEntries(
		path
			.filter((item) => copied.includes(item.code) && isStillTaken(item, earlier))
			.map(({ code }) => [code, earlier[code]])
	) as Answers;
}

/** A choice may have gone since, a limit may be lower: such an answer is asked again. */
function isStillTaken(item: Item, earlier: Answers): boolean {
	const answer = answerTo(earlier, item.code);
	return answer !== undefined && parseSubmission(fieldsOfAnswer(answer, item), item).ok;
}
