import { error } from '@sveltejs/kit';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readFrozenView } from '#lib/server/usecases/read-frozen-view.ts';
import type { RequestHandler } from './$types';

/** The very bytes that were frozen: their SHA-256 is the one on the page. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const read = await readFrozenView(ensureStaff(locals.context), params.view);
	if (!read.ok) error(404, 'view');
	return new Response(read.value.text, {
		headers: {
			'content-type': 'application/json',
			'content-disposition': `attachment; filename="devenir-${params.view}.json"`
		}
	});
};
