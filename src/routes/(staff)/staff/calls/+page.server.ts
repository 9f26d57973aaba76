import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readCallList } from '#lib/server/usecases/read-call-list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) =>
	readCallList(ensureStaff(locals.context), url.searchParams.get('campaign'));
