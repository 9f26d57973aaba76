import { json } from '@sveltejs/kit';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readPromotions } from '#lib/server/usecases/read-promotions.ts';
import { refuseTwin } from '../answer-twin.ts';
import type { RequestHandler } from './$types';

/** The promotions of a programme: counts, rates and published columns of each. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const programme = url.searchParams.get('programme');
	const read = await readPromotions(ensureStaff(locals.context), { programme });
	return read.ok ? json(read.value) : refuseTwin(read.problems, locals.locale);
};
