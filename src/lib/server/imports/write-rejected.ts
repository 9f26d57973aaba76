import { isReasonColumn } from '#lib/domain/imports/rejection.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import { decodeText } from '../csv/decode.ts';
import { openEncoder } from '../csv/encode.ts';
import { readRecords } from '../csv/read-records.ts';
import type { FileSource } from '../csv/source.ts';
import { writeRecord } from '../csv/write-record.ts';
import type { RejectedRow } from './locate-problems.ts';
import type { PreparedImport } from './prepare-import.ts';

export interface RejectionWords {
	/** Header of the column of reasons. */
	readonly header: string;
	readonly say: (problem: Problem) => string;
}

/**
 * The rejected rows as a file like the one they came from: its encoding, separator, quotes, title lines and
 * header, and a last column that says why. Reasons of an earlier round are left out.
 */
export async function* writeRejected(
	{ table }: PreparedImport,
	rejected: AsyncIterable<RejectedRow>,
	{ header, say }: RejectionWords
): AsyncGenerator<Uint8Array> {
	const { source, reading, names } = table;
	const encode = openEncoder(reading.encoding);
	const reasons = new Set(names.flatMap((name, place) => (isReasonColumn(name) ? [place] : [])));
	const line = (cells: readonly string[], more: readonly string[]) =>
		encode(writeRecord([...cells.filter((_, place) => !reasons.has(place)), ...more], reading));
	if (await hasMark(source, reading.encoding)) yield encode('\ufeff');
	for (const [place, cells] of (await firstRecords(table)).entries())
		yield line(cells, place < reading.titleRows ? [] : [header]);
	for await (const { cells, problems } of rejected) {
		if (cells.length > 0) yield line(cells, [problems.map(reasonOf(say)).join(' ')]);
	}
}

/** « Âge : … » */
function reasonOf(say: RejectionWords['say']) {
	return (problem: Problem): string =>
		problem.column === undefined ? say(problem) : `${problem.column} : ${say(problem)}`;
}

/** UTF-16 always begins with a mark here; UTF-8 where the file did, as spreadsheets want it. */
async function hasMark(source: FileSource, encoding: string): Promise<boolean> {
	if (encoding.startsWith('utf-16')) return true;
	for await (const piece of source.open()) return piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf;
	return false;
}

/** Title lines and header as they stand. */
async function firstRecords({ source, reading }: PreparedImport['table']) {
	const count = reading.titleRows + reading.headerRows;
	const records: (readonly string[])[] = [];
	if (count === 0) return records;
	for await (const batch of readRecords(decodeText(source, reading.encoding), reading)) {
		records.push(...batch.records.slice(0, count - records.length));
		if (records.length >= count) break;
	}
	return records;
}
