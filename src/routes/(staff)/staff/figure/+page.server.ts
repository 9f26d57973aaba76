import { parseSelection } from '#lib/domain/figures/selection.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { listComments } from '#lib/server/usecases/list-comments.ts';
import { explainFigure } from '#lib/server/usecases/explain-figure.ts';
import { findPublishedBeside } from '#lib/server/usecases/find-published-beside.ts';
import { weighFigure } from '#lib/server/usecases/weigh-figure.ts';
import type { PageServerLoad } from './$types';

/** What the figure in the address is made of: `indicator` and the filters of the dashboard. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const context = ensureStaff(locals.context);
	const selection = parseSelection(url.searchParams);
	const code = url.searchParams.get('indicator') ?? '';
	const read = selection.ok ? await explainFigure(context, selection.value, code) : selection;
	locals.badAddress = !read.ok;
	if (!read.ok) return { problems: read.problems, explained: null, said: null, beside: [], weighted: null };
	const { selection: resolved, figure } = read.value;
	const { comments, ...said } = await listComments(context, { page: 'dashboard', selection: resolved });
	const about = comments.filter(({ indicator }) => indicator === figure.indicator);
	const beside = await findPublishedBeside(context, { figures: [figure] });
	const weighted = await weighFigure(context, resolved, figure);
	return { problems: [], explained: read.value, said: { ...said, comments: about }, beside, weighted };
};
