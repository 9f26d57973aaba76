import type { Condition } from '#lib/domain/indicators/condition.ts';
import type { ColumnStore, Segment } from './column-store.ts';
import { isSegmentField } from './stored-fields.ts';

/** The outcomes that a request looks at: where each stands, and which segment each is of. */
export interface SelectedRows {
	readonly store: ColumnStore;
	readonly rows: Uint32Array;
	/** Runs of `rows` that belong to one segment, one after the other. */
	readonly runs: readonly Run[];
}

export interface Run {
	readonly segment: Segment;
	/** First position in `rows`, and the one after the last. */
	readonly from: number;
	readonly until: number;
}

/**
 * Every row of the segments that may match. Segments are judged as a whole, by the facts that all their rows
 * share, so that most of a large store is not looked at.
 *
 * @returns the rows, and whether all of them match already
 */
export function selectSegments(
	store: ColumnStore,
	within: Condition
): { readonly selected: SelectedRows; readonly exact: boolean } {
	const verdicts = store.segments.map((segment) => ({ segment, verdict: judge(within, segment) }));
	const candidates = verdicts.filter(({ verdict }) => verdict !== false);
	const rows = new Uint32Array(candidates.reduce((sum, { segment }) => sum + segment.length, 0));
	const runs: Run[] = [];
	let at = 0;
	for (const { segment } of candidates) {
		const from = at;
		for (let row = segment.start; row < segment.start + segment.length; row++) rows[at++] = row;
		runs.push({ segment, from, until: at });
	}
	const exact = candidates.every(({ verdict }) => verdict === true);
	return { selected: { store, rows, runs }, exact };
}

/** The rows at some of the positions of a selection. */
export function narrowRows({ store, rows, runs }: SelectedRows, positions: Uint32Array): SelectedRows {
	const narrowed = new Uint32Array(positions.length);
	const narrowedRuns: Run[] = [];
	let at = 0;
	for (const { segment, until } of runs) {
		const from = at;
		for (; at < positions.length && (positions[at] ?? 0) < until; at++) {
			narrowed[at] = rows[positions[at] ?? 0] ?? 0;
		}
		if (at > from) narrowedRuns.push({ segment, from, until: at });
	}
	return { store, rows: narrowed, runs: narrowedRuns };
}

/** Whether every row of a segment matches, none does, or it depends on the row (null). */
function judge(condition: Condition, segment: Segment): boolean | null {
	if ('field' in condition) {
		return isSegmentField(condition.field) ? condition.in.includes(segment.facts[condition.field]) : null;
	}
	if ('not' in condition) {
		const verdict = judge(condition.not, segment);
		return verdict === null ? null : !verdict;
	}
	const [parts, deciding] = 'all' in condition ? [condition.all, false] : [condition.any, true];
	const verdicts = parts.map((part) => judge(part, segment));
	if (verdicts.includes(deciding)) return deciding;
	return verdicts.includes(null) ? null : !deciding;
}
