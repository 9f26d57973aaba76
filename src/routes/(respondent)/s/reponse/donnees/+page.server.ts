import { readRights } from '#lib/server/usecases/read-rights.ts';
import { openSession, refuseLink } from '../../session.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context, session } = openSession(event);
	const rights = await readRights(context, session);
	if (!rights.ok) refuseLink(rights.problems[0]);
	return rights.value;
};
