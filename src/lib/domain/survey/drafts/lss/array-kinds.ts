import type { SourceChoice } from '../source-survey.ts';
import { choice, marks } from './choice-kinds.ts';
import type { LssPart, LssQuestion } from './lss-question.ts';
import { split } from './open-kinds.ts';
import { partNames, rowOf, type KindContext, type KindResult, type QuestionKind } from './question-kind.ts';

/** A table of rows and one list of answers (`F`, `H`): a question for each row. */
export const array: QuestionKind = (question, context) => rows(question, context, answersOf(question, 0));

/** Rows marked from 1 to 5 (`A`). */
export const fivePointArray: QuestionKind = (question, context) => rows(question, context, marks(5));

/** Rows marked from 1 to 10 (`B`). */
export const tenPointArray: QuestionKind = (question, context) => rows(question, context, marks(10));

/** Yes, no, uncertain (`C`). */
export const yesNoArray: QuestionKind = (question, context) =>
	rows(question, context, [
		choice('Y', 'Oui', 'Yes'),
		choice('N', 'Non', 'No'),
		choice('U', 'Je ne sais pas', 'Uncertain')
	]);

/** Increase, same, decrease (`E`). */
export const trendArray: QuestionKind = (question, context) =>
	rows(question, context, [
		choice('I', 'Augmenter', 'Increase'),
		choice('S', 'Sans changement', 'Same'),
		choice('D', 'Diminuer', 'Decrease')
	]);

/** Rows with two lists of answers (`1`): two questions for each. */
export const dualArray: QuestionKind = (question, context) => ({
	questions: question.subquestions.flatMap((part) =>
		[0, 1].map((scale) => ({
			...rowOf(question, part, context),
			code: `${question.code}${part.code}${scale + 1}`,
			names: scaleNames(question, part, scale),
			type: 'single' as const,
			choices: answersOf(question, scale)
		}))
	),
	notes: split(question)
});

function scaleNames(question: LssQuestion, part: LssPart, scale: number): readonly string[] {
	return partNames(question, part).flatMap((name) => [`${name}_${scale}`, `${name}#${scale}`]);
}

function rows(question: LssQuestion, context: KindContext, choices: readonly SourceChoice[]): KindResult {
	return {
		questions: question.subquestions.map((part) => ({
			...rowOf(question, part, context),
			type: 'single',
			choices
		})),
		notes: split(question)
	};
}

function answersOf({ answers }: LssQuestion, scale: number): readonly SourceChoice[] {
	return answers.filter((part) => part.scale === scale).map(({ code, label }) => ({ code, label }));
}
