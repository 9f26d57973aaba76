import type { Problem } from '../domain/shared/problem.ts';
import { isMessageKey, type Translate } from './translate.ts';

/**
 * The sentence of a problem, with where it was met and what was found there filled in.
 *
 * @throws {Error} when a code has no sentence, which is a bug: every code has one (`problem.<code>`)
 */
export function formatProblem(problem: Problem, t: Translate): string {
	const key = `problem.${problem.code}`;
	if (!isMessageKey(key)) throw new Error(`No sentence for the problem ${problem.code}`);
	const { at = '', row = '', column = '', found = '', params = {} } = problem;
	return t(key, { at, row, column, found, ...params });
}
