import { readQualityView } from './read-quality-view.ts';
import type { PageServerLoad } from './$types';

/** The quality of the answers of a selection, or what is wrong with the address. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const read = await readQualityView({ locals, url });
	locals.badAddress = !read.ok;
	return read.ok ? { problems: [], quality: read.value } : { problems: read.problems, quality: null };
};
