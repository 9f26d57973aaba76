import { fail, redirect } from '@sveltejs/kit';
import { eraseOwnData } from '#lib/server/usecases/erase-own-data.ts';
import { readRights } from '#lib/server/usecases/read-rights.ts';
import { endAddress, ERASED_PATH } from '#lib/ui/survey/addresses.ts';
import { readForm } from '../../form-reader.ts';
import { openSession, refuseLink } from '../../session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context, session } = openSession(event);
	const rights = await readRights(context, session);
	if (!rights.ok) refuseLink(rights.problems[0]);
	return rights.value;
};

export const actions = {
	default: async (event) => {
		const { context, session } = openSession(event);
		const [proof = ''] = (await readForm(event.request))('proof');
		const erased = await eraseOwnData(context, session, proof);
		if (erased.ok) redirect(303, endAddress(ERASED_PATH, event.url));
		const [problem] = erased.problems;
		if (problem.at !== 'proof') refuseLink(problem);
		return fail(422, { problems: [...erased.problems] });
	}
} satisfies Actions;
