import { parseSelection } from '#lib/domain/figures/selection.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { findPublishedBeside } from '#lib/server/usecases/find-published-beside.ts';
import { listComments } from '#lib/server/usecases/list-comments.ts';
import { readDashboard } from '#lib/server/usecases/read-dashboard.ts';
import type { PageServerLoad } from './$types';

/** The dashboard of a selection, or what is wrong with the address. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const context = ensureStaff(locals.context);
	const selection = parseSelection(url.searchParams);
	const read = selection.ok ? await readDashboard(context, selection.value) : selection;
	locals.badAddress = !read.ok;
	if (!read.ok) return { problems: read.problems, dashboard: null, said: null, beside: [] };
	const dashboard = read.value;
	const said = await listComments(context, { page: 'dashboard', selection: dashboard.selection });
	const figures = [...dashboard.headlines, ...dashboard.trend.points].map(({ figure }) => figure);
	return { problems: [], dashboard, said, beside: await findPublishedBeside(context, { figures }) };
};
