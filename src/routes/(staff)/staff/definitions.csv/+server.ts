import { buildDefinitionTable } from '#lib/domain/figures/definitions/definition-lines.ts';
import { parseSelection } from '#lib/domain/figures/selection.ts';
import { formatCsv } from '#lib/i18n/format-csv.ts';
import { translator } from '#lib/i18n/translate.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { compareDefinitions } from '#lib/server/usecases/compare-definitions.ts';
import { csvFile, refuseTwin } from '../answer-twin.ts';
import type { RequestHandler } from './$types';

/** The comparison of definitions as a flat table, with the same filters as its page. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const context = ensureStaff(locals.context);
	const selection = parseSelection(url.searchParams);
	if (!selection.ok) return refuseTwin(selection.problems, locals.locale);
	const read = await compareDefinitions(context, selection.value);
	if (!read.ok) return refuseTwin(read.problems, locals.locale);
	const fictional = read.value.fictional ? translator(locals.locale)('dashboard.export.fictional') : null;
	const { columns, lines } = buildDefinitionTable(read.value, fictional);
	return csvFile(formatCsv(columns, lines), 'devenir-definitions');
};
