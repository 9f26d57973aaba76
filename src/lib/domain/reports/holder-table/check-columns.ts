import { editDistance } from '../../coding/match/edit-similarity.ts';
import { quoteFound } from '../../shared/problem.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { HOLDER_FIELDS, isHolderField, type HolderField } from './fields.ts';
import type { HolderTemplate, TemplateColumn } from './template.ts';

/** A column as somebody wrote it, and the line of the file it stands on, from 1. */
export interface WrittenColumn {
	readonly field: string;
	readonly label?: string | undefined;
	readonly codes?: Readonly<Record<string, string>> | undefined;
	readonly line: number;
}

/** The template of these columns; the first that does not exist, or whose name is taken, is told with its line. */
export function checkColumns(written: readonly WrittenColumn[]): Result<HolderTemplate> {
	const columns: TemplateColumn[] = [];
	for (const { field, label = field, codes, line } of written) {
		if (!isHolderField(field)) {
			const params = { nearest: nearestTo(field) };
			return fail({ code: 'report.template-column', row: line, found: quoteFound(field), params });
		}
		if (columns.some((column) => column.label === label))
			return fail({ code: 'report.template-twice', row: line, found: quoteFound(label) });
		columns.push({ field, label, ...(codes ? { codes } : {}) });
	}
	return ok({ format: 1, columns });
}

function nearestTo(name: string): HolderField {
	const short = name.slice(0, 200);
	const ranked = HOLDER_FIELDS.map((field) => ({ field, distance: editDistance(short, field) }));
	return ranked.reduce((best, one) => (one.distance < best.distance ? one : best)).field;
}
