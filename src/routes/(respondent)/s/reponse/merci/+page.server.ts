import { redirect } from '@sveltejs/kit';
import { readClassResults } from '#lib/server/usecases/read-class-results.ts';
import { readAnswers } from '#lib/server/usecases/read-answers.ts';
import { placeAddress } from '#lib/ui/survey/addresses.ts';
import { openSession, refuseLink } from '../../session.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context, session } = openSession(event);
	const answers = await readAnswers(context, session);
	if (!answers.ok) refuseLink(answers.problems[0]);
	const { frame, reference, sentAt, givenName, extras } = answers.value;
	if (sentAt === null) redirect(303, placeAddress({ page: 'check' }, event));
	const results = await readClassResults(context, session);
	if (!results.ok) refuseLink(results.problems[0]);
	return { frame, reference, sentAt, givenName, extras, results: results.value };
};
