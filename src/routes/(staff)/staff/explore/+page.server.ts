import { readExplore } from './read-explore.ts';
import type { PageServerLoad } from './$types';

/** The table and the comparison that the address asks for, or what is wrong with it. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const read = await readExplore({ locals, url });
	return read.ok ? { problems: [], explorer: read.value } : { problems: read.problems, explorer: null };
};
