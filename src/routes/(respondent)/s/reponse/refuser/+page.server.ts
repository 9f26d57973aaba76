import { redirect } from '@sveltejs/kit';
import { readAnswers } from '#lib/server/usecases/read-answers.ts';
import { refuseContact } from '#lib/server/usecases/refuse-contact.ts';
import { endAddress, REFUSED_PATH } from '#lib/ui/survey/addresses.ts';
import { openSession, refuseLink } from '../../session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context, session } = openSession(event);
	const answers = await readAnswers(context, session);
	if (!answers.ok) refuseLink(answers.problems[0]);
	const { frame, response } = answers.value;
	return { frame, begun: response !== null };
};

export const actions = {
	default: async (event) => {
		const { context, session } = openSession(event);
		const refused = await refuseContact(context, session);
		if (!refused.ok) refuseLink(refused.problems[0]);
		redirect(303, endAddress(REFUSED_PATH, event.url));
	}
} satisfies Actions;
