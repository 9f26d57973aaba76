import { error } from '@sveltejs/kit';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readImportMapping } from '#lib/server/usecases/read-import-mapping.ts';
import type { RequestHandler } from './$types';

/** The mapping that an import was read by, as the command line takes it. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const mapping = await readImportMapping(ensureStaff(locals.context), params.import);
	if (!mapping.ok) error(404, 'import');
	return new Response(`${JSON.stringify(mapping.value.document, null, '\t')}\n`, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="mapping-v${String(mapping.value.version)}.json"`
		}
	});
};
