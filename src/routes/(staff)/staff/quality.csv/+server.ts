import { formatCsv } from '#lib/i18n/format-csv.ts';
import { translator } from '#lib/i18n/translate.ts';
import { csvFile, refuseTwin } from '../answer-twin.ts';
import { QUALITY_COLUMNS, qualityLines } from '../quality/quality-lines.ts';
import { readQualityView } from '../quality/read-quality-view.ts';
import type { RequestHandler } from './$types';

/** The same facts as the page as a flat table, with the same filters. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const read = await readQualityView({ locals, url });
	if (!read.ok) return refuseTwin(read.problems, locals.locale);
	const voice = { locale: locals.locale, t: translator(locals.locale) };
	return csvFile(formatCsv(QUALITY_COLUMNS, qualityLines(read.value, voice)), 'devenir-quality');
};
