import { json } from '@sveltejs/kit';
import { parseSelection } from '#lib/domain/figures/selection.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { compareDefinitions } from '#lib/server/usecases/compare-definitions.ts';
import { refuseTwin } from '../answer-twin.ts';
import type { RequestHandler } from './$types';

/** The comparison of definitions as it left the domain, with the same filters as its page. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const context = ensureStaff(locals.context);
	const selection = parseSelection(url.searchParams);
	if (!selection.ok) return refuseTwin(selection.problems, locals.locale);
	const read = await compareDefinitions(context, selection.value);
	return read.ok ? json(read.value) : refuseTwin(read.problems, locals.locale);
};
