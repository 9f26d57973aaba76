import type { Problem } from '../shared/problem.ts';

/** Problems of one cause and column that are told one by one; the others are counted. */
const TOLD = 100;

/** Problems of a file, in bounded memory however many there are. */
export interface ProblemList {
	readonly groups: Map<string, { readonly told: Problem[]; count: number }>;
}

export function emptyProblemList(): ProblemList {
	return { groups: new Map() };
}

export function addProblem({ groups }: ProblemList, problem: Problem): void {
	const key = `${problem.code}|${problem.column ?? ''}`;
	const group = groups.get(key) ?? { told: [], count: 0 };
	groups.set(key, group);
	group.count += 1;
	if (group.told.length < TOLD) group.told.push(problem);
}

export function addProblems(list: ProblemList, problems: readonly Problem[]): void {
	for (const problem of problems) addProblem(list, problem);
}

export function countProblems({ groups }: ProblemList): number {
	return [...groups.values()].reduce((sum, { count }) => sum + count, 0);
}

/** Every problem in the order of rows; after a hundred of one cause, one line that says how many more. */
export function toldProblems({ groups }: ProblemList): readonly Problem[] {
	const told = [...groups.values()].flatMap((group) => group.told);
	const more = [...groups.values()].flatMap(({ told: [first], count }) =>
		first && count > TOLD ? [moreOf(first, count - TOLD)] : []
	);
	return [...told.sort((one, other) => (one.row ?? 0) - (other.row ?? 0)), ...more];
}

function moreOf({ column, row }: Problem, count: number): Problem {
	return {
		code: 'import.more-of-the-same',
		...(column === undefined ? {} : { column }),
		params: { count, first: row ?? 0 }
	};
}
