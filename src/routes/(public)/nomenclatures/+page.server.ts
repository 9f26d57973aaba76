import { readNomenclatures } from '#lib/server/usecases/read-nomenclatures.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	lists: await readNomenclatures(locals.context)
});
