import type { OutcomeField } from '#lib/domain/outcomes/codes.ts';
import type { Space, View } from './counting.ts';
import { countBits, countWords, positionsOf, type Mask } from './mask.ts';
import { countNumbers, numberAt, type Numbers } from './numbers.ts';
import type { Run } from './segment-space.ts';
import { isSegmentField, type SegmentField } from './stored-fields.ts';

/** The rows of a view put into groups by the codes of some fields. */
export interface Groups {
	/** Codes of each group, in no particular order. */
	readonly keys: readonly (readonly string[])[];
	/** Number of the group at each position; null when there is one group of all. */
	readonly of: Uint32Array | null;
	/** Runs with the group that all their rows are in; null when rows of a run may be in several. */
	readonly runs: readonly GroupedRun[] | null;
}

interface GroupedRun extends Run {
	readonly group: number;
}

/** One counting: a view, and its rows in groups. */
export interface Counting extends View {
	readonly groups: Groups;
}

/** One group for each combination of codes that occurs; one of everybody, even of nobody, for no field. */
export function groupRows({ space, within }: View, by: readonly OutcomeField[]): Groups {
	if (by.every(isSegmentField)) return groupRuns(space, within, by);
	const positions = new Int32Array(space.words * 32).fill(-1);
	for (const position of positionsOf(within)) positions[position] = 0;
	let groups: Splitting = { keys: [[]], of: positions };
	for (const field of by) groups = splitGroups(groups, space.numbersOf(field));
	return { keys: groups.keys, of: new Uint32Array(groups.of.buffer), runs: null };
}

/** A group at each position, −1 where the view has nobody. */
interface Splitting {
	readonly keys: readonly (readonly string[])[];
	readonly of: Int32Array;
}

function splitGroups(groups: Splitting, field: Numbers): Splitting {
	const { codes } = field;
	const found = new Int32Array(groups.keys.length * codes.length).fill(-1);
	const of = new Int32Array(groups.of.length).fill(-1);
	const keys: string[][] = [];
	for (let i = 0; i < of.length; i++) {
		const group = groups.of[i] ?? -1;
		if (group < 0) continue;
		const number = numberAt(field, i);
		const place = group * codes.length + number;
		let at = found[place] ?? -1;
		if (at < 0) {
			at = keys.length;
			found[place] = at;
			keys.push([...(groups.keys[group] ?? []), codes[number] ?? '']);
		}
		of[i] = at;
	}
	return { keys, of };
}

/** Whole runs at once: their rows share the codes. */
function groupRuns({ runs, words }: Space, within: Mask, by: readonly SegmentField[]): Groups {
	if (by.length === 0) {
		return { keys: [[]], of: null, runs: runs.map((run) => ({ ...run, group: 0 })) };
	}
	const found = new Map<string, number>();
	const keys: (readonly string[])[] = [];
	const of = new Uint32Array(words * 32);
	const grouped: GroupedRun[] = [];
	for (const run of runs) {
		if (countWords(within, run.from, run.until) === 0) continue;
		const key = by.map((field) => run.segment.facts[field]);
		const name = key.join('\u001f');
		const group = found.get(name) ?? keys.push(key) - 1;
		found.set(name, group);
		of.fill(group, run.from * 32, run.until * 32);
		grouped.push({ ...run, group });
	}
	return { keys, of, runs: grouped };
}

/** How many rows of the mask each group has. */
export function countByGroup({ keys, of, runs }: Groups, mask: Mask): Uint32Array {
	const counts = new Uint32Array(keys.length);
	if (of === null) counts[0] = countBits(mask);
	else if (runs !== null) {
		for (const { group, from, until } of runs) {
			counts[group] = (counts[group] ?? 0) + countWords(mask, from, until);
		}
	} else {
		for (const position of positionsOf(mask)) {
			const group = of[position] ?? 0;
			counts[group] = (counts[group] ?? 0) + 1;
		}
	}
	return counts;
}

/** How many rows of the mask each group has with each code; codes that nobody has are left out. */
export function tabulate(
	space: Space,
	{ keys, of }: Groups,
	field: Numbers,
	mask: Mask
): readonly Readonly<Record<string, number>>[] {
	if (of === null) return [nameCounts(field, space.countsOf(field, mask))];
	const { size } = field;
	const table = countNumbers(field, mask, { of, groups: keys.length });
	return keys.map((_, group) => nameCounts(field, table.subarray(group * size, (group + 1) * size)));
}

/** Counts of numbers as counts of codes, those of nobody left out. */
function nameCounts({ codes, part }: Numbers, counts: Uint32Array): Readonly<Record<string, number>> {
	const named: Record<string, number> = {};
	for (let number = 0; number < counts.length; number++) {
		const people = counts[number] ?? 0;
		if (people === 0) continue;
		const code = codes[part === null ? number : (part[number] ?? 0)] ?? '';
		named[code] = (named[code] ?? 0) + people;
	}
	return named;
}
