import * as v from 'valibot';
import { editDistance } from '../../coding/match/edit-similarity.ts';
import { quoteFound } from '../../shared/problem.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { HOLDER_FIELDS, isHolderField, type HolderField } from './fields.ts';
import type { HolderTemplate, TemplateColumn } from './template.ts';

const MOST_COLUMNS = 400;
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

const schema = v.strictObject({
	format: v.literal(1),
	columns: v.pipe(
		v.array(
			v.strictObject({
				field: v.string(),
				label: v.optional(text),
				codes: v.optional(v.record(v.string(), v.pipe(v.string(), v.maxLength(500))))
			})
		),
		v.minLength(1),
		v.maxLength(MOST_COLUMNS)
	)
});

/**
 * Reads a template that somebody edited. The first thing that is wrong is told with its place: a column that does not
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
	const columns: TemplateColumn[] = [];
	for (const [index, { field, label = field, codes }] of read.output.columns.entries()) {
		if (!isHolderField(field)) return unknownField(field, index);
		if (columns.some((column) => column.label === label))
			return fail({ code: 'report.template-twice', row: index + 1, found: quoteFound(label) });
		columns.push({ field, label, ...(codes ? { codes } : {}) });
	}
	return ok({ format: 1, columns });
}

function unknownField(field: string, index: number): Result<HolderTemplate> {
	return fail({
		code: 'report.template-column',
		row: index + 1,
		found: quoteFound(field),
		params: { nearest: nearestTo(field) }
	});
}

function nearestTo(name: string): HolderField {
	const short = name.slice(0, 200);
	const ranked = HOLDER_FIELDS.map((field) => ({ field, distance: editDistance(short, field) }));
	return ranked.reduce((best, one) => (one.distance < best.distance ? one : best)).field;
}

function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
