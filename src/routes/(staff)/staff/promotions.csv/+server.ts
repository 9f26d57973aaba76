import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { findPublishedBeside } from '#lib/server/usecases/find-published-beside.ts';
import { readPromotions } from '#lib/server/usecases/read-promotions.ts';
import { formatCsv } from '#lib/i18n/format-csv.ts';
import { csvFile, refuseTwin } from '../answer-twin.ts';
import { choosePromotionTable } from '../promotions/promotions-twin.ts';
import type { RequestHandler } from './$types';

/** The promotions of a programme as a flat table: `figure=published` (default), `counts` or `elsewhere`. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const programme = url.searchParams.get('programme');
	const context = ensureStaff(locals.context);
	const read = await readPromotions(context, { programme });
	if (!read.ok) return refuseTwin(read.problems, locals.locale);
	const beside = await findPublishedBeside(context, { promotions: read.value });
	const chosen = choosePromotionTable(read.value, beside, url.searchParams.get('figure'));
	if (!chosen.ok) return refuseTwin(chosen.problems, locals.locale);
	return csvFile(formatCsv(chosen.value.columns, chosen.value.lines), 'devenir-promotions');
};
