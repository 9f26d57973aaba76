import { buildFigureLines } from '#lib/domain/figures/figure-lines.ts';
import { formatCsv } from '#lib/i18n/format-csv.ts';
import { translator } from '#lib/i18n/translate.ts';
import { csvFile, refuseTwin } from '../answer-twin.ts';
import { readTwin } from '../read-twin.ts';
import { FIGURE_COLUMNS, flattenLine } from './figure-columns.ts';
import type { RequestHandler } from './$types';

/** The figures of the dashboard as a flat table, with the same filters. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const twin = await readTwin({ locals, url });
	if (!twin.ok) return refuseTwin(twin.problems, locals.locale);
	const { dashboard, ids } = twin.value;
	const voice = { locale: locals.locale, t: translator(locals.locale) };
	const lines = ids.flatMap((id) => buildFigureLines(dashboard, id));
	const text = formatCsv(
		FIGURE_COLUMNS,
		lines.map((line) => flattenLine(line, dashboard, voice))
	);
	return csvFile(text, ['devenir', ...ids.slice(0, ids.length === 1 ? 1 : 0)].join('-'));
};
