import { json } from '@sveltejs/kit';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { readHalfWritten } from '#lib/server/answering/suggest.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { suggestToInterviewer } from '#lib/server/usecases/suggest-to-interviewer.ts';
import type { RequestHandler } from './$types';

/** The suggestions of the answering pages, for whoever writes what somebody says. */
export const GET: RequestHandler = ({ locals, url }) => {
	const context = ensureStaff(locals.context);
	ensureCan(context.actor, 'answers.write');
	const asked = readHalfWritten(url);
	if (!asked) return json([], { status: 400 });
	const suggested = suggestToInterviewer(context, asked);
	return suggested.ok ? json(suggested.value) : json([], { status: 429 });
};
