import { quoteFound } from '../../shared/problem.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { checkColumns, type WrittenColumn } from './check-columns.ts';
import { LONGEST_CODE, LONGEST_LABEL, MOST_COLUMNS } from './parse-template.ts';
import type { HolderTemplate } from './template.ts';

/** The columns of a template as a table: what each holds, its name, its codes as `yes = O | no = N`. */
export const TEMPLATE_HEADER = ['field', 'label', 'codes'] as const;

/** A template as rows of a spreadsheet, without their header. */
export function templateRows({ columns }: HolderTemplate): readonly (readonly string[])[] {
	return columns.map(({ field, label, codes = {} }) => [
		field,
		label,
		Object.entries(codes)
			.map(([code, written]) => `${code} = ${written}`)
			.join(' | ')
	]);
}

/**
 * Reads a template that somebody edited in a spreadsheet.
 *
 * @param rows every record of the file, its header first; empty lines are passed over
 */
export function parseTemplateRows(rows: readonly (readonly string[])[]): Result<HolderTemplate> {
	const [header = [], ...records] = rows.map((row) => row.map((cell) => plain(cell)));
	if (TEMPLATE_HEADER.some((name, at) => header[at]?.toLowerCase() !== name))
		return fail({
			code: 'report.template-header',
			row: 1,
			found: quoteFound(header.join(' ; ')),
			params: { header: TEMPLATE_HEADER.join(' ; ') }
		});
	const written: WrittenColumn[] = [];
	for (const [at, record] of records.entries()) {
		if (record.every((cell) => cell === '')) continue;
		const read = readColumn(record, at + 2);
		if (!read.ok) return read;
		written.push(read.value);
	}
	if (written.length === 0 || written.length > MOST_COLUMNS)
		return fail({ code: 'report.template-count', params: { count: written.length, most: MOST_COLUMNS } });
	return checkColumns(written);
}

function readColumn(
	[field = '', label = '', codes = '']: readonly string[],
	line: number
): Result<WrittenColumn> {
	if (label.length > LONGEST_LABEL)
		return fail({ code: 'report.template-label', row: line, params: { most: LONGEST_LABEL } });
	const read = readCodes(codes, line);
	return read.ok ? ok({ field, line, ...(label === '' ? {} : { label }), codes: read.value }) : read;
}

/** `yes = O | no = N`: a code, and how it is written. */
function readCodes(text: string, line: number): Result<Readonly<Record<string, string>> | undefined> {
	if (text === '') return ok(undefined);
	const codes = new Map<string, string>();
	for (const pair of text.split('|')) {
		const equals = pair.indexOf('=');
		const code = pair.slice(0, Math.max(0, equals)).trim();
		const written = pair.slice(equals + 1).trim();
		if (code === '' || written.length > LONGEST_CODE || codes.has(code))
			return fail({ code: 'report.template-codes', row: line, found: quoteFound(pair) });
		codes.set(code, written);
	}
	return ok(Object.fromEntries(codes));
}

/** A cell without the apostrophe that keeps a spreadsheet from running it. */
function plain(cell: string): string {
	return cell.replace(/^'(?=[=+\-@])/, '').trim();
}
