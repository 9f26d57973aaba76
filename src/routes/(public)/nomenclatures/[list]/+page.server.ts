import { error } from '@sveltejs/kit';
import { isPublicList } from '#lib/domain/coding/editions/edition.ts';
import { readNomenclature } from '#lib/server/usecases/read-nomenclatures.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	if (!isPublicList(params.list)) error(404);
	return readNomenclature(locals.context, params.list);
};
