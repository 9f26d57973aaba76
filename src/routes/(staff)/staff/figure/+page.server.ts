import { parseSelection } from '#lib/domain/figures/selection.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { explainFigure } from '#lib/server/usecases/explain-figure.ts';
import type { PageServerLoad } from './$types';

/** What the figure in the address is made of: `indicator` and the filters of the dashboard. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const context = ensureStaff(locals.context);
	const selection = parseSelection(url.searchParams);
	if (!selection.ok) return { problems: selection.problems, explained: null };
	const read = await explainFigure(context, selection.value, url.searchParams.get('indicator') ?? '');
	return read.ok ? { problems: [], explained: read.value } : { problems: read.problems, explained: null };
};
