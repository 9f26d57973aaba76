import { formatCsv } from '#lib/i18n/format-csv.ts';
import { csvFile, refuseTwin } from '../answer-twin.ts';
import { exploreTable } from '../explore/explore-file.ts';
import { readExploreTwin } from '../explore/read-explore.ts';
import type { RequestHandler } from './$types';

/** A table or a comparison of the Explorer as a flat file: `figure=crosstab` (default) or `comparison`. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const twin = await readExploreTwin({ locals, url });
	if (!twin.ok) return refuseTwin(twin.problems, locals.locale);
	const { explorer, id } = twin.value;
	const { columns, lines } = exploreTable(explorer, id, locals.locale);
	return csvFile(formatCsv(columns, lines), `devenir-${id}`);
};
