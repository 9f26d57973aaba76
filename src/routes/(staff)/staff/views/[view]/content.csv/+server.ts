import { error } from '@sveltejs/kit';
import { formatCsv } from '#lib/i18n/format-csv.ts';
import { translator } from '#lib/i18n/translate.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readFrozenView } from '#lib/server/usecases/read-frozen-view.ts';
import { csvFile } from '../../../answer-twin.ts';
import { exploreTable } from '../../../explore/explore-file.ts';
import { FIGURE_COLUMNS, flattenLine } from '../../../figures.csv/figure-columns.ts';
import type { RequestHandler } from './$types';

/** The frozen figures as a flat table. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const read = await readFrozenView(ensureStaff(locals.context), params.view);
	if (!read.ok) error(404, 'view');
	const { content } = read.value;
	const name = `devenir-${params.view}`;
	if (content.page === 'explore') {
		const { columns, lines } = exploreTable(content.explorer, 'crosstab', locals.locale);
		return csvFile(formatCsv(columns, lines), name);
	}
	const voice = { locale: locals.locale, t: translator(locals.locale) };
	const lines = content.parts.flatMap((part) => part.lines);
	return csvFile(
		formatCsv(
			FIGURE_COLUMNS,
			lines.map((line) => flattenLine(line, content, voice))
		),
		name
	);
};
