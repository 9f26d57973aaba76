import type { Condition } from '#lib/domain/indicators/condition.ts';
import type { OutcomeField } from '#lib/domain/outcomes/codes.ts';
import type { CodeColumn } from './code-column.ts';
import type { ColumnStore, Segment } from './column-store.ts';
import { isRowField, isSegmentField } from './stored-fields.ts';

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

/** Everything in the store that matches. Segments are judged as a whole first, so that most are not looked at. */
export function selectRows(store: ColumnStore, within: Condition): SelectedRows {
	const candidates = store.segments.flatMap((segment) => {
		const rest = simplify(within, segment);
		return rest === false ? [] : [{ segment, rest }];
	});
	const rows = new Uint32Array(candidates.reduce((sum, { segment }) => sum + segment.length, 0));
	const runs: Run[] = [];
	let at = 0;
	for (const { segment, rest } of candidates) {
		const from = at;
		const test = rest === true ? null : rowTest(store, rest);
		for (let row = segment.start; row < segment.start + segment.length; row++) {
			if (test === null || test(row)) rows[at++] = row;
		}
		if (at > from) runs.push({ segment, from, until: at });
	}
	return { store, rows: rows.subarray(0, at), runs };
}

/** What is left of a condition once the facts of a segment are known: true, false, or a condition on rows. */
function simplify(condition: Condition, segment: Segment): Condition | boolean {
	if ('field' in condition) {
		if (!isSegmentField(condition.field)) return condition;
		return condition.in.includes(segment.facts[condition.field]);
	}
	if ('not' in condition) {
		const rest = simplify(condition.not, segment);
		return typeof rest === 'boolean' ? !rest : { not: rest };
	}
	if ('all' in condition) {
		const parts = condition.all.map((part) => simplify(part, segment));
		if (parts.includes(false)) return false;
		const open = parts.filter((part) => typeof part !== 'boolean');
		return open.length === 0 ? true : { all: open };
	}
	const parts = condition.any.map((part) => simplify(part, segment));
	if (parts.includes(true)) return true;
	const open = parts.filter((part) => typeof part !== 'boolean');
	return open.length === 0 ? false : { any: open };
}

/** A condition on rows as a function; the codes it looks for are found in the dictionaries once. */
function rowTest(store: ColumnStore, condition: Condition): (row: number) => boolean {
	if ('field' in condition) {
		const column = columnOf(store, condition.field);
		const wanted = wantedCodes(column, condition.in);
		return (row) => wanted[column.data[row] ?? 0] === 1;
	}
	if ('not' in condition) {
		const test = rowTest(store, condition.not);
		return (row) => !test(row);
	}
	if ('all' in condition) {
		const tests = condition.all.map((part) => rowTest(store, part));
		return (row) => tests.every((test) => test(row));
	}
	const tests = condition.any.map((part) => rowTest(store, part));
	return (row) => tests.some((test) => test(row));
}

export function columnOf(store: ColumnStore, field: OutcomeField): CodeColumn {
	if (!isRowField(field)) throw new Error(`The column store keeps no ${field}.`);
	return store.columns[field];
}

/** 1 at the number of each code that is looked for. */
export function wantedCodes({ codes, numbers }: CodeColumn, wanted: readonly string[]): Uint8Array {
	const table = new Uint8Array(codes.length);
	for (const code of wanted) {
		const number = numbers.get(code);
		if (number !== undefined) table[number] = 1;
	}
	return table;
}
