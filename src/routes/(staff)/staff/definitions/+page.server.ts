import { parseSelection } from '#lib/domain/figures/selection.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { compareDefinitions } from '#lib/server/usecases/compare-definitions.ts';
import type { PageServerLoad } from './$types';

/** The comparison of a selection, or what is wrong with the address. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const context = ensureStaff(locals.context);
	const selection = parseSelection(url.searchParams);
	const read = selection.ok ? await compareDefinitions(context, selection.value) : selection;
	locals.badAddress = !read.ok;
	return read.ok ? { problems: [], compared: read.value } : { problems: read.problems, compared: null };
};
