import { redirect } from '@sveltejs/kit';
import { readThanks } from '#lib/server/usecases/read-thanks.ts';
import { placeAddress } from '#lib/ui/survey/addresses.ts';
import { openSession, refuseLink } from '../../session.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context, session } = openSession(event);
	const thanks = await readThanks(context, session);
	if (!thanks.ok) refuseLink(thanks.problems[0]);
	const { answers, results } = thanks.value;
	const { frame, reference, sentAt, givenName, extras } = answers;
	if (sentAt === null) redirect(303, placeAddress({ page: 'check' }, event));
	return { frame, reference, sentAt, givenName, extras, results };
};
