import { QUALITY_COLUMNS, qualityLines } from '#lib/domain/reports/qualiopi/quality-sheet.ts';
import { formatCsv } from '#lib/i18n/format-csv.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readQualitySheet } from '#lib/server/usecases/read-quality-sheet.ts';
import { csvFile, refuseTwin } from '../answer-twin.ts';
import type { RequestHandler } from './$types';

/** The figures of the quality sheet, one a line. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const code = url.searchParams.get('programme') ?? '';
	const read = await readQualitySheet(ensureStaff(locals.context), code);
	if (!read.ok) return refuseTwin(read.problems, locals.locale);
	return csvFile(formatCsv(QUALITY_COLUMNS, qualityLines(read.value)), 'devenir-qualiopi');
};
