import type { Problem } from '#lib/domain/shared/problem.ts';
import type { Translate } from './translate-with.ts';

/**
 * The sentence of a problem: what was found and what to do.
 *
 * The sentence may use the parameters of the problem and `{at}`, `{row}`, `{column}`, `{found}`. Where a
 * problem is in a file is not repeated here: whoever shows it has a place for the line and the column.
 */
export function formatProblem(problem: Problem, translate: Translate): string {
	const key = `problem.${problem.code}`;
	if (!translate.knows(key)) return problem.code;
	const { at = '', row = '', column = '', found = '' } = problem;
	return translate(key, { at, row, column, found, ...problem.params });
}
