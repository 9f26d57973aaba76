import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readQualitySheet } from '#lib/server/usecases/read-quality-sheet.ts';
import { refuseTwin } from '../answer-twin.ts';
import type { RequestHandler } from './$types';

/** The quality sheet as data. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const code = url.searchParams.get('programme') ?? '';
	const read = await readQualitySheet(ensureStaff(locals.context), code);
	return read.ok ? Response.json(read.value) : refuseTwin(read.problems, locals.locale);
};
