import type { Missing } from '../outcomes/missing.ts';
import { answerTo, type Answers } from './answers.ts';
import type { Facts } from './condition.ts';
import { buildJourney } from './journey.ts';
import type { Cell } from './question-type.ts';
import type { Questionnaire } from './questionnaire.ts';
import { typeOf, type Item } from './question-types/index.ts';
import type { StoredAnswer } from './stored-answer.ts';

/** Columns of an export of the answers to a questionnaire, in its order. */
export function exportColumns({ items }: Questionnaire): readonly string[] {
	return items.flatMap((item) => [...typeOf(item).exportColumns(item)]);
}

/**
 * One line of such an export. A cell without a value says why: `refused`, `not-asked` (not reached yet) or
 * `not-applicable` (off the path, whatever was answered there before).
 */
export function exportCells(questionnaire: Questionnaire, facts: Facts, answers: Answers): readonly Cell[] {
	const { path } = buildJourney(questionnaire, facts, answers);
	return questionnaire.items.flatMap((item) => [...cellsOf(item, path.includes(item), answers)]);
}

function cellsOf(item: Item, asked: boolean, answers: Answers): readonly Cell[] {
	const answer = answerTo(answers, item.code);
	if (asked && answer && 'value' in answer) return typeOf(item).exportCells(answer.value);
	const reason = asked ? reasonOf(answer) : 'not-applicable';
	return typeOf(item)
		.exportColumns(item)
		.map((_, column) => (column === 0 ? reason : null));
}

function reasonOf(answer: StoredAnswer | undefined): Missing {
	return answer && 'missing' in answer ? answer.missing : 'not-asked';
}
