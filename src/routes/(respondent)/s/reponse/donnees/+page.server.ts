import { readAnswers } from '#lib/server/usecases/read-answers.ts';
import { openSession, refuseLink } from '../../session.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context, session } = openSession(event);
	const answers = await readAnswers(context, session);
	if (!answers.ok) refuseLink(answers.problems[0]);
	const { frame, reference, response } = answers.value;
	return { frame, reference, begun: response !== null };
};
