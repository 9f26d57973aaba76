import type { Component } from 'svelte';
import type { FieldValues } from '#lib/domain/survey/fields.ts';
import type { Item, ItemOf, QuestionTypeName } from '#lib/domain/survey/question-types/index.ts';
import type { StoredAnswer } from '#lib/domain/survey/stored-answer.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import DateAnswer from './DateAnswer.svelte';
import LongTextAnswer from './LongTextAnswer.svelte';
import MatrixAnswer from './MatrixAnswer.svelte';
import MonthAnswer from './MonthAnswer.svelte';
import MultipleAnswer from './MultipleAnswer.svelte';
import NoAnswer from './NoAnswer.svelte';
import NumberAnswer from './NumberAnswer.svelte';
import PayAnswer from './PayAnswer.svelte';
import PlaceAnswer from './PlaceAnswer.svelte';
import type { TextFacts } from './question-text.ts';
import RankingAnswer from './RankingAnswer.svelte';
import ScaleAnswer from './ScaleAnswer.svelte';
import SingleAnswer from './SingleAnswer.svelte';
import SuggestedAnswer from './SuggestedAnswer.svelte';
import TextAnswer from './TextAnswer.svelte';
import UnchangedAnswer from './UnchangedAnswer.svelte';
import YesNoAnswer from './YesNoAnswer.svelte';

/** What the texts and the controls of a question may need beside it. */
export interface AroundQuestion {
	readonly facts: TextFacts;
	/** Answers of an earlier wave; empty where none are shown. */
	readonly earlier: readonly { readonly item: Item; readonly answer: StoredAnswer }[];
	/** Where a script asks what somebody may be about to write; undefined where nothing is suggested. */
	readonly suggestions: string | undefined;
}

/** What the controls of a question are given. */
export interface AnswerProps<Of extends Item = Item> {
	item: Of;
	/** What is written in them, by part. */
	fields: FieldValues;
	problems: readonly Problem[];
	/** Id of the error of the question itself, for the control it is about; undefined when there is none. */
	errorId: string | undefined;
	around: AroundQuestion;
}

/** The controls of each type of question: a new type has its line here. */
const ANSWER_FIELDS: { readonly [Name in QuestionTypeName]: Component<AnswerProps<ItemOf<Name>>> } = {
	single: SingleAnswer,
	multiple: MultipleAnswer,
	'yes-no': YesNoAnswer,
	text: TextAnswer,
	'long-text': LongTextAnswer,
	number: NumberAnswer,
	month: MonthAnswer,
	date: DateAnswer,
	scale: ScaleAnswer,
	matrix: MatrixAnswer,
	ranking: RankingAnswer,
	pay: PayAnswer,
	'place-of-work': PlaceAnswer,
	'job-title': SuggestedAnswer,
	employer: SuggestedAnswer,
	unchanged: UnchangedAnswer,
	information: NoAnswer
};

/** The registry pairs types and components, which the compiler cannot follow through a variable. */
export function answerFieldOf(item: Item): Component<AnswerProps> {
	return ANSWER_FIELDS[item.type] as Component<AnswerProps>;
}
