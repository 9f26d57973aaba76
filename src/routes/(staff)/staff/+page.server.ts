import { parseSelection } from '#lib/domain/figures/selection.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readDashboard } from '#lib/server/usecases/read-dashboard.ts';
import type { PageServerLoad } from './$types';

/** The dashboard of a selection, or what is wrong with the address. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const selection = parseSelection(url.searchParams);
	if (!selection.ok) return { problems: selection.problems, dashboard: null };
	const read = await readDashboard(ensureStaff(locals.context), selection.value);
	return read.ok ? { problems: [], dashboard: read.value } : { problems: read.problems, dashboard: null };
};
