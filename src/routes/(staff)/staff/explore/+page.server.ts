import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { listComments } from '#lib/server/usecases/list-comments.ts';
import { readExplore } from './read-explore.ts';
import type { PageServerLoad } from './$types';

/** The table and the comparison that the address asks for, or what is wrong with it. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const read = await readExplore({ locals, url });
	locals.badAddress = !read.ok;
	if (!read.ok) return { problems: read.problems, explorer: null, said: null };
	const { exploration } = read.value;
	const view = { page: 'explore', selection: exploration.selection, exploration } as const;
	const said = await listComments(ensureStaff(locals.context), view);
	return { problems: [], explorer: read.value, said };
};
