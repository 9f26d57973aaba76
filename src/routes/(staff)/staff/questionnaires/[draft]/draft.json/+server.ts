import { error } from '@sveltejs/kit';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readDraft } from '#lib/server/usecases/read-draft.ts';
import type { RequestHandler } from './$types';

/** A draft with what could not be carried over, as the command line prints it. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const found = await readDraft(ensureStaff(locals.context), params.draft);
	if (!found.ok) error(404, 'draft');
	const { source, document, notes } = found.value;
	return new Response(`${JSON.stringify({ source, draft: document, notes }, null, '\t')}\n`, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="${document.code}.json"`
		}
	});
};
