import { error } from '@sveltejs/kit';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readFrozenView } from '#lib/server/usecases/read-frozen-view.ts';
import type { PageServerLoad } from './$types';

/** Figures as they were frozen, and whether today’s are the same. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const read = await readFrozenView(ensureStaff(locals.context), params.view);
	if (!read.ok) error(404, 'view');
	// The text is in the page already, as content.
	return { frozen: { ...read.value, text: undefined } };
};
