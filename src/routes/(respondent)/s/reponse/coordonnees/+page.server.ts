import { fail, redirect } from '@sveltejs/kit';
import { keepOwnAddresses } from '#lib/server/usecases/keep-own-addresses.ts';
import { readRights } from '#lib/server/usecases/read-rights.ts';
import { keptAddress } from '#lib/ui/survey/addresses.ts';
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
		const read = await readForm(event.request);
		const field = (name: string) => (read(name)[0] ?? '').slice(0, LONGEST);
		const written = { email: field('email'), phone: field('phone'), preferred: field('preferred') };
		const kept = await keepOwnAddresses(context, session, written);
		if (kept.ok) redirect(303, keptAddress(event.url));
		const [problem] = kept.problems;
		if (problem.at === undefined) refuseLink(problem);
		return fail(422, { written, problems: [...kept.problems] });
	}
} satisfies Actions;

/** Of what is given back to whoever wrote it; an address has 254 characters at most. */
const LONGEST = 1000;
