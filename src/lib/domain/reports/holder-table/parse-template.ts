import * as v from 'valibot';
import { quoteFound } from '../../shared/problem.ts';
import { fail, type Result } from '../../shared/result.ts';
import { checkColumns } from './check-columns.ts';
import type { HolderTemplate } from './template.ts';

export const MOST_COLUMNS = 400;
export const LONGEST_LABEL = 200;
export const LONGEST_CODE = 500;
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_LABEL));

const schema = v.strictObject({
	format: v.literal(1),
	columns: v.pipe(
		v.array(
			v.strictObject({
				field: v.string(),
				label: v.optional(text),
				codes: v.optional(v.record(v.string(), v.pipe(v.string(), v.maxLength(LONGEST_CODE))))
			})
		),
		v.minLength(1),
		v.maxLength(MOST_COLUMNS)
	)
});

/**
 * Reads a template that somebody edited. The first thing that is wrong is told with its line: a column that does not
 * exist by its name, with the nearest that does.
 */
export function parseHolderTemplate(json: string): Result<HolderTemplate> {
	const given = readJson(json);
	if (given === undefined) return fail({ code: 'report.template-json' });
	const read = v.safeParse(schema, given);
	if (!read.success) {
		const [issue] = read.issues;
		return fail({
			code: 'report.template-shape',
			at: v.getDotPath(issue) ?? '',
			found: quoteFound(issue.received)
		});
	}
	const lines = linesOf(json, '"field"');
	return checkColumns(read.output.columns.map((column, index) => ({ ...column, line: lines[index] ?? 1 })));
}

/** Lines, from 1, on which a word stands, once for each time. */
function linesOf(text: string, word: string): readonly number[] {
	return text.split('\n').flatMap((line, at) => Array<number>(line.split(word).length - 1).fill(at + 1));
}

function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
