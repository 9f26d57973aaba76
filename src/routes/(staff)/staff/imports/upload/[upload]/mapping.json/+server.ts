import { redirect } from '@sveltejs/kit';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readUpload } from '#lib/server/usecases/read-upload.ts';
import type { RequestHandler } from './$types';

/** The mapping of a sent file, as the command line takes it. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const upload = await readUpload(ensureStaff(locals.context), params.upload);
	if (!upload.ok) redirect(303, '/staff/imports?gone');
	return new Response(`${JSON.stringify(upload.value.mapping, null, '\t')}\n`, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': 'attachment; filename="mapping.json"'
		}
	});
};
