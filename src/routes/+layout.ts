import { loadCatalogue } from '#lib/i18n/load-catalogue.ts';
import type { LayoutLoad } from './$types';

/** The language of the page with its texts, on the server and in the browser alike. */
export const load: LayoutLoad = async ({ data }) => ({
	...data,
	catalogue: await loadCatalogue(data.locale)
});
