import type { ChangedPlace, TallyRange, TallyRow } from '../db/queries/tally-rows.ts';
import { appendRows, type ColumnStore, type Segment } from './column-store.ts';

/** The runs of awards that must be read again because of what changed in them, each once. */
export function rangesToRead(store: ColumnStore, changed: readonly ChangedPlace[]): readonly TallyRange[] {
	const ranges = new Map<string, TallyRange>();
	for (const place of changed) {
		const range = rangeAround(store.segments, place);
		ranges.set(`${range.cohortId} ${range.waveMonths} ${range.fromAward}`, range);
	}
	return [...ranges.values()];
}

/** Puts the rows of some runs in the place of what the store had for them. */
export function replaceSegments(
	store: ColumnStore,
	ranges: readonly TallyRange[],
	rows: readonly TallyRow[]
): void {
	const replaced = store.segments.filter((segment) => ranges.some((range) => isIn(segment, range)));
	const kept = store.segments.filter((segment) => !replaced.includes(segment));
	store.dead += replaced.reduce((sum, { length }) => sum + length, 0);
	store.segments = [...kept, ...appendRows(store, rows)].sort(comparePlaces);
}

/**
 * The run around a place: from the segment it falls in to the next one. Before the first award of its cohort
 * and wave, or where there is none yet, the run starts at the place itself.
 */
function rangeAround(segments: readonly Segment[], place: ChangedPlace): TallyRange {
	const next = firstAfter(segments, place);
	const before = segments[next - 1];
	const after = segments[next];
	return {
		cohortId: place.cohortId,
		waveMonths: place.waveMonths,
		fromAward: before && isSameGroup(before, place) ? before.firstAward : LEAST_AWARD,
		untilAward: after && isSameGroup(after, place) ? after.firstAward : null
	};
}

const LEAST_AWARD = '00000000-0000-0000-0000-000000000000';

/** Index of the first segment that starts after the place. */
function firstAfter(segments: readonly Segment[], place: ChangedPlace): number {
	let [low, high] = [0, segments.length];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		const segment = segments[middle];
		if (segment && comparePlaces(segment, { ...place, firstAward: place.awardId }) <= 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

function isIn(segment: Segment, range: TallyRange): boolean {
	const { fromAward, untilAward } = range;
	return (
		isSameGroup(segment, range) &&
		segment.firstAward >= fromAward &&
		(untilAward === null || segment.firstAward < untilAward)
	);
}

interface Group {
	readonly cohortId: string;
	readonly waveMonths: number;
}

function isSameGroup(a: Group, b: Group): boolean {
	return a.cohortId === b.cohortId && a.waveMonths === b.waveMonths;
}

/** UUIDs in lower case order as text as PostgreSQL orders them as numbers. */
function comparePlaces(
	a: Group & { readonly firstAward: string },
	b: Group & { readonly firstAward: string }
): number {
	if (a.cohortId !== b.cohortId) return a.cohortId < b.cohortId ? -1 : 1;
	if (a.waveMonths !== b.waveMonths) return a.waveMonths - b.waveMonths;
	return a.firstAward < b.firstAward ? -1 : Number(a.firstAward > b.firstAward);
}
