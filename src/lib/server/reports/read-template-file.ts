import Papa from 'papaparse';
import { parseHolderTemplate } from '#lib/domain/reports/holder-table/parse-template.ts';
import { parseTemplateRows } from '#lib/domain/reports/holder-table/template-rows.ts';
import type { HolderTemplate } from '#lib/domain/reports/holder-table/template.ts';
import { fail, type Result } from '#lib/domain/shared/result.ts';

/** A form that somebody edited, as JSON or as a table; Excel writes the latter in Windows-1252 at times. */
export function readTemplateFile(bytes: Uint8Array): Result<HolderTemplate> {
	const text = decode(bytes).replace(/^\uFEFF/, '');
	if (/^\s*[[{]/.test(text)) return parseHolderTemplate(text);
	const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: false });
	const broken = errors.find(({ type }) => type === 'Quotes');
	if (broken) return fail({ code: 'report.template-quotes', row: (broken.row ?? 0) + 1 });
	return parseTemplateRows(data);
}

function decode(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
