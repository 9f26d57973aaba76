import { error } from '@sveltejs/kit';
import { readPublicPage } from '#lib/server/usecases/read-public-page.ts';
import { describeProgramme } from '../json-ld.ts';
import { OPEN_CACHE, openAddress } from '../open-address.ts';
import type { PageServerLoad } from './$types';

/** The public page of a programme; for several institutions with that code, which ones there are. */
export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const institution = url.searchParams.get('institution');
	const read = await readPublicPage(locals.context, { programme: params.programme, institution });
	const address = openAddress(url, params.programme);
	if (!read.ok) {
		const [{ code, params: facts }] = read.problems;
		if (code !== 'public.ambiguous') error(404);
		locals.badAddress = true;
		return { page: null, address, choices: String(facts?.['known'] ?? '').split(', ') };
	}
	setHeaders(OPEN_CACHE);
	locals.head = describeProgramme(read.value, address, locals.locale);
	return { page: read.value, address, choices: [] };
};
