import { redirect } from '@sveltejs/kit';
import { readAnswers } from '#lib/server/usecases/read-answers.ts';
import { submitAnswers } from '#lib/server/usecases/submit-answers.ts';
import { placeAddress } from '#lib/ui/survey/addresses.ts';
import { readForm } from '../../form-reader.ts';
import { openSession, refuseLink } from '../../session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context, session } = openSession(event);
	const answers = await readAnswers(context, session);
	if (!answers.ok) refuseLink(answers.problems[0]);
	if (answers.value.response === null) refuseLink({ code: 'response.not-begun' });
	return answers.value;
};

export const actions = {
	default: async (event) => {
		const { context, session } = openSession(event);
		const [response = ''] = (await readForm(event.request))('response');
		const sent = await submitAnswers(context, session, response);
		if (!sent.ok) refuseLink(sent.problems[0]);
		redirect(303, placeAddress(sent.value, event));
	}
} satisfies Actions;
