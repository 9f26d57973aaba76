import { readPathsAt } from './read-path-twin.ts';
import type { PageServerLoad } from './$types';

/** The paths of a selection, or what is wrong with the address. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const read = await readPathsAt({ locals, url });
	return read.ok ? { problems: [], paths: read.value } : { problems: read.problems, paths: null };
};
