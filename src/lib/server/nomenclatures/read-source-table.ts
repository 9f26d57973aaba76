import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SourceTable } from '#lib/domain/coding/editions/read-edition.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { openTable } from '../csv/open-table.ts';
import { openFile } from '../csv/source.ts';

/** A publisher's file with its fingerprint, so that anyone can tell which one an edition was read from. */
export interface SourceFile extends SourceTable {
	readonly sha256: string;
}

/** Reads a CSV, a workbook or a JSON list of objects whole: nomenclatures have some thousands of lines. */
export async function readSourceTable(path: string): Promise<Result<SourceFile>> {
	const file = await openFile(path);
	if (!file.ok) return file;
	if (path.toLowerCase().endsWith('.json')) return readJsonTable(path);
	const table = await openTable(file.value);
	if (!table.ok) return table;
	const rows: SourceTable['rows'][number][] = [];
	for await (const batch of table.value.batches()) {
		const [first, ...others] = batch.problems;
		if (first) return fail(first, ...others);
		rows.push(...batch.rows);
	}
	return ok({ file: file.value.name, names: table.value.names, rows, sha256: table.value.sha256 });
}

type Entry = Readonly<Record<string, unknown>>;

async function readJsonTable(path: string): Promise<Result<SourceFile>> {
	const text = await readFile(path, 'utf8');
	const entries = parseEntries(text);
	const file = basename(path);
	if (!entries) return fail({ code: 'nomenclature.json', at: file });
	const names = Object.keys(entries[0] ?? {});
	const lines = linesOf(text);
	return ok({
		file,
		names,
		rows: entries.map((entry, index) => ({
			row: lines[index] ?? index + 1,
			cells: names.map((name) => textOf(entry[name]))
		})),
		sha256: createHash('sha256').update(text).digest('hex')
	});
}

function parseEntries(text: string): readonly Entry[] | undefined {
	try {
		const read: unknown = JSON.parse(text);
		const isList = Array.isArray(read) && read.every((one) => typeof one === 'object' && one !== null);
		return isList ? (read as readonly Entry[]) : undefined;
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

function textOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The lines on which entries begin, where a file has one brace a line as JSON is usually written. */
function linesOf(text: string): readonly number[] {
	return text.split('\n').flatMap((line, index) => (line.trim().startsWith('{') ? [index + 1] : []));
}
