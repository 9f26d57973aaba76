import type { Problem } from '../shared/problem.ts';
import { detached } from './detached.ts';

/** Problems of one cause and column that are told one by one; the others are counted. */
const TOLD = 100;
/** Different cells of one cause and column that are counted one by one. */
const COUNTED_VALUES = 200;

/** The problems of one cause in one column. */
export interface ProblemGroup {
	readonly code: string;
	readonly column: string | undefined;
	/** The first ones. */
	readonly told: readonly Problem[];
	readonly count: number;
	/** Cell → how often, the first different ones. */
	readonly values: ReadonlyMap<string, number>;
}

interface OpenGroup extends ProblemGroup {
	readonly told: Problem[];
	count: number;
	readonly values: Map<string, number>;
}

/** Problems of a file, in bounded memory however many there are. */
export interface ProblemList {
	readonly groups: Map<string, OpenGroup>;
	count: number;
}

export function emptyProblemList(): ProblemList {
	return { groups: new Map(), count: 0 };
}

export function addProblem(list: ProblemList, problem: Problem): void {
	const { code, column, found } = problem;
	const key = `${code}|${column ?? ''}`;
	const group: OpenGroup = list.groups.get(key) ?? { code, column, told: [], count: 0, values: new Map() };
	list.groups.set(key, group);
	list.count += 1;
	group.count += 1;
	if (group.told.length < TOLD) group.told.push(problem);
	if (found !== undefined) countValue(group.values, found);
}

function countValue(values: Map<string, number>, found: string): void {
	const before = values.get(found);
	if (before !== undefined) values.set(found, before + 1);
	else if (values.size < COUNTED_VALUES) values.set(detached(found), 1);
}

export function addProblems(list: ProblemList, problems: readonly Problem[]): void {
	for (const problem of problems) addProblem(list, problem);
}

export function countProblems({ count }: ProblemList): number {
	return count;
}

/** By cause and column, the most frequent first. */
export function problemGroups({ groups }: ProblemList): readonly ProblemGroup[] {
	return [...groups.values()].sort((one, other) => other.count - one.count);
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
