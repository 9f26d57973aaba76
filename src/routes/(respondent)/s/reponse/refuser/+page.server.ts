import { redirect } from '@sveltejs/kit';
import { readRights } from '#lib/server/usecases/read-rights.ts';
import { refuseContact } from '#lib/server/usecases/refuse-contact.ts';
import { endAddress, REFUSED_PATH } from '#lib/ui/survey/addresses.ts';
import { openSession, refuseLink } from '../../session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context, session } = openSession(event);
	const rights = await readRights(context, session);
	if (!rights.ok) refuseLink(rights.problems[0]);
	const { frame, reference } = rights.value;
	return { frame, begun: reference !== null };
};

export const actions = {
	default: async (event) => {
		const { context, session } = openSession(event);
		const refused = await refuseContact(context, session);
		if (!refused.ok) refuseLink(refused.problems[0]);
		redirect(303, endAddress(REFUSED_PATH, event.url));
	}
} satisfies Actions;
