import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** May visitors be sent here? 200 or 503, and which check said no. */
export const GET: RequestHandler = async ({ locals }) => {
	const readiness = await locals.checkReadiness();
	return json(readiness, { status: readiness.ready ? 200 : 503 });
};
