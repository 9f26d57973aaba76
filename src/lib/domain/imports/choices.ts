import { detached } from './detached.ts';
import type { ChoiceProfile } from './reading.ts';

/** Signs that tools put between several answers in one cell, the surest first. */
const SEPARATORS = ['\n', ';', '|', ','] as const;
type Separator = (typeof SEPARATORS)[number];

/** More different answers than this are no list of options. */
const MOST_ANSWERS = 80;
const MOST_PAIRS = 800;
const MOST_DIFFERENT = 4 * MOST_ANSWERS;
const LONGEST_CELL = 1000;

/** What has been seen of the answers of a column. */
export interface ChoiceTally {
	/** Cells of one answer. */
	readonly single: Map<string, number>;
	readonly split: Map<Separator, SplitTally>;
	/** Different cells. */
	readonly different: Set<string>;
	cells: number;
	/** No list of options: nothing more is counted. */
	isOver: boolean;
}

interface SplitTally {
	readonly answers: Map<string, number>;
	/** How often an answer is followed by another. */
	readonly pairs: Map<string, Map<string, number>>;
	cells: number;
	pairCount: number;
}

export function emptyChoiceTally(): ChoiceTally {
	return { single: new Map(), split: new Map(), different: new Set(), cells: 0, isOver: false };
}

/** Adds the answers of a cell. Memory is bounded: a column of free text is given up. */
export function tallyChoices(tally: ChoiceTally, cell: string): void {
	const text = tally.isOver ? '' : cell.trim();
	if (text === '') return;
	tally.cells += 1;
	if (tally.different.size < MOST_DIFFERENT && !tally.different.has(text))
		tally.different.add(detached(text));
	const separator = SEPARATORS.find((sign) => text.includes(sign));
	if (text.length > LONGEST_CELL) tally.isOver = true;
	else if (separator === undefined) countIn(tally.single, text);
	else {
		const split = tally.split.get(separator) ?? {
			answers: new Map(),
			pairs: new Map(),
			cells: 0,
			pairCount: 0
		};
		tally.split.set(separator, split);
		tallySplit(split, text, separator);
	}
	if (tally.single.size > MOST_ANSWERS) giveUp(tally);
	for (const { answers } of tally.split.values()) if (answers.size > MOST_ANSWERS) giveUp(tally);
}

function giveUp(tally: ChoiceTally): void {
	tally.isOver = true;
	tally.different.clear();
	tally.single.clear();
	tally.split.clear();
}

function tallySplit(split: SplitTally, text: string, separator: Separator): void {
	const answers = text
		.split(separator)
		.map((answer) => answer.trim())
		.filter((answer) => answer !== '');
	split.cells += 1;
	for (const [index, answer] of answers.entries()) {
		countIn(split.answers, answer);
		const next = answers[index + 1];
		if (next === undefined || split.pairCount >= MOST_PAIRS) continue;
		const followers = split.pairs.get(answer) ?? new Map<string, number>();
		if (!followers.has(next)) split.pairCount += 1;
		split.pairs.set(detached(answer), countIn(followers, next));
	}
}

function countIn(counts: Map<string, number>, value: string): Map<string, number> {
	const before = counts.get(value);
	return counts.set(before === undefined ? detached(value) : value, (before ?? 0) + 1);
}

/** One cell in twenty holds several answers, and each answer stands twice or so. */
const LEAST_SHARE = 0.05;
const LEAST_REPEATS = 2;

/** The answers of a column of several; undefined when its cells are no lists. */
export function choiceProfile(tally: ChoiceTally): ChoiceProfile | undefined {
	const [most] = [...tally.split].sort(([, one], [, other]) => other.cells - one.cells);
	if (!most || tally.isOver) return undefined;
	const [separator, split] = most;
	const values = joinParts(split, separator);
	for (const [value, count] of tally.single) values.set(value, (values.get(value) ?? 0) + count);
	const answers = [...values.values()].reduce((sum, count) => sum + count, 0);
	const isList = split.cells > LEAST_SHARE * tally.cells && answers >= LEAST_REPEATS * values.size;
	// Labels that hold a comma make as many different cells as there are labels; lists make more.
	const isLabels = answers <= tally.cells || tally.different.size <= values.size;
	if (!isList || values.size < 2 || isLabels) return undefined;
	return {
		separator,
		values: [...values]
			.map(([value, count]) => ({ value, count }))
			.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
	};
}

/** Parts that never stand apart, so often, are one answer that holds the separator. */
const LEAST_TOGETHER = 5;

/** « Autre, préciser » is cut in two parts that always follow each other: one answer. */
function joinParts({ answers, pairs }: SplitTally, separator: Separator): Map<string, number> {
	const values = new Map(answers);
	const followers = new Map(
		[...pairs].map(([answer, after]) => [answer, onlyFollower(answer, after, answers)])
	);
	const following = new Set([...followers.values()].filter((next) => next !== undefined));
	for (const [start, count] of answers) {
		if (following.has(start)) continue;
		const parts = [start];
		for (let next = followers.get(start); next !== undefined; next = followers.get(next)) {
			if (parts.includes(next)) break;
			parts.push(next);
		}
		if (parts.length === 1) continue;
		for (const part of parts) values.delete(part);
		values.set(parts.join(separator === '\n' ? '\n' : `${separator} `), count);
	}
	return values;
}

function onlyFollower(
	answer: string,
	after: ReadonlyMap<string, number>,
	answers: ReadonlyMap<string, number>
): string | undefined {
	const [first] = [...after];
	if (!first) return undefined;
	const [next, count] = first;
	const isAlways = after.size === 1 && count === answers.get(answer) && count === answers.get(next);
	const isContinued = count > 1 && /^\p{Ll}/u.test(next) && /^\p{Lu}/u.test(answer);
	return isAlways && (isContinued || count >= LEAST_TOGETHER) ? next : undefined;
}
