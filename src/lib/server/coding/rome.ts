import type { Candidate, Coder } from '#lib/domain/coding/coding.ts';
import { loadCoder } from '../nomenclatures/load-coder.ts';
import { readTable } from '../nomenclatures/read-table.ts';

let rome: Coder | undefined;

function romeCoder(): Coder {
	rome ??= loadCoder('rome', {
		targetJobs: [],
		structures: [],
		offList: { HORS_LISTE: 'HORS_LISTE', NON_PRECISE: 'NON_PRECISE' }
	});
	return rome;
}

/** Titles of the lists of programmes: the same few are asked for each time a page is shown. */
const read = new Map<string, Candidate | undefined>();
const READ_KEPT = 5000;

/** From this score on four sheets of five are right: below, one would mislead whoever reads it as a reason. */
const LIKELY = 0.8;

/** The sheet of ROME that a title resembles; undefined when none is likely. */
export function romeOf(title: string): Candidate | undefined {
	if (read.has(title)) return read.get(title);
	const { decision, candidates } = romeCoder()(title);
	const found = decision === 'none' ? undefined : candidates.find(({ score }) => score >= LIKELY);
	if (read.size >= READ_KEPT) read.clear();
	read.set(title, found);
	return found;
}

/** What a sheet of ROME is called; a code that the edition no longer has is its own name. */
export function labelOfRome(code: string): string {
	return readTable('rome-sheets').find(([sheet]) => sheet === code)?.[1] ?? code;
}
