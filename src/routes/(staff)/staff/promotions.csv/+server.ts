import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readPromotions } from '#lib/server/usecases/read-promotions.ts';
import { formatCsv } from '#lib/i18n/format-csv.ts';
import { csvFile, refuseTwin } from '../answer-twin.ts';
import { choosePromotionTable } from '../promotions/promotions-twin.ts';
import type { RequestHandler } from './$types';

/** The promotions of a programme as a flat table: `figure=published` (default) or `counts`. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const programme = url.searchParams.get('programme');
	const read = await readPromotions(ensureStaff(locals.context), { programme });
	if (!read.ok) return refuseTwin(read.problems, locals.locale);
	const chosen = choosePromotionTable(read.value, url.searchParams.get('figure'));
	if (!chosen.ok) return refuseTwin(chosen.problems, locals.locale);
	return csvFile(formatCsv(chosen.value.columns, chosen.value.lines), 'devenir-promotions');
};
