import { redirect } from '@sveltejs/kit';
import { readRights } from '#lib/server/usecases/read-rights.ts';
import { reportWrongPerson } from '#lib/server/usecases/report-wrong-person.ts';
import { endAddress, OTHER_PERSON_PATH } from '#lib/ui/survey/addresses.ts';
import { openSession, refuseLink } from '../../session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context, session } = openSession(event);
	const rights = await readRights(context, session);
	if (!rights.ok) refuseLink(rights.problems[0]);
	return { frame: rights.value.frame };
};

export const actions = {
	default: async (event) => {
		const { context, session } = openSession(event);
		const reported = await reportWrongPerson(context, session);
		if (!reported.ok) refuseLink(reported.problems[0]);
		redirect(303, endAddress(OTHER_PERSON_PATH, event.url));
	}
} satisfies Actions;
