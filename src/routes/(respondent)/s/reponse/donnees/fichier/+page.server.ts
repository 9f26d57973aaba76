import type { Problem } from '#lib/domain/shared/problem.ts';
import { readRights } from '#lib/server/usecases/read-rights.ts';
import { openSession, refuseLink } from '../../../session.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context, session } = openSession(event);
	const rights = await readRights(context, session);
	if (!rights.ok) refuseLink(rights.problems[0]);
	const { proof } = rights.value;
	return { ...rights.value, problems: proof === 'none' ? [] : problemsOf(event.url, proof) };
};

/** What was wrong with the form that led back here. */
function problemsOf({ searchParams }: URL, proof: 'birth-year' | 'family-name'): Problem[] {
	const failed = searchParams.get('failed');
	if (failed === 'wrong') return [{ code: `proof.${proof}`, at: 'proof' }];
	const minutes = Number(searchParams.get('minutes'));
	if (failed === 'wait' && Number.isInteger(minutes) && minutes > 0 && minutes < 100_000)
		return [{ code: 'proof.wait', at: 'proof', params: { minutes } }];
	return [];
}
