import { json } from '@sveltejs/kit';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { findPublishedBeside } from '#lib/server/usecases/find-published-beside.ts';
import { readPromotions } from '#lib/server/usecases/read-promotions.ts';
import { refuseTwin } from '../answer-twin.ts';
import type { RequestHandler } from './$types';

/** The promotions of a programme: counts, rates and published columns of each; `figure=elsewhere` for what others published. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const programme = url.searchParams.get('programme');
	const context = ensureStaff(locals.context);
	const read = await readPromotions(context, { programme });
	if (!read.ok) return refuseTwin(read.problems, locals.locale);
	if (url.searchParams.get('figure') !== 'elsewhere') return json(read.value);
	return json(await findPublishedBeside(context, { promotions: read.value }));
};
