import { buildPathLines } from '#lib/domain/figures/paths/paths-lines.ts';
import { formatCsv } from '#lib/i18n/format-csv.ts';
import { translator } from '#lib/i18n/translate.ts';
import { csvFile, refuseTwin } from '../answer-twin.ts';
import { FIGURE_COLUMNS, flattenLine } from '../figures.csv/figure-columns.ts';
import { readPathTwin } from '../paths/read-path-twin.ts';
import type { RequestHandler } from './$types';

/** The charts of the page of paths as a flat table, with the same filters. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const twin = await readPathTwin({ locals, url });
	if (!twin.ok) return refuseTwin(twin.problems, locals.locale);
	const { paths, ids } = twin.value;
	const voice = { locale: locals.locale, t: translator(locals.locale) };
	const lines = ids.flatMap((id) => buildPathLines(paths, id));
	const text = formatCsv(
		FIGURE_COLUMNS,
		lines.map((line) => flattenLine(line, paths, voice))
	);
	return csvFile(text, ['devenir', ...(ids.length === 1 ? ids : ['paths'])].join('-'));
};
