import { fail, redirect } from '@sveltejs/kit';
import { openCode } from '#lib/server/usecases/open-code.ts';
import { inLanguageOf } from '#lib/ui/survey/addresses.ts';
import { readForm } from '../s/form-reader.ts';
import type { Actions } from './$types';

/** The answering pages send no framework script. */
export const csr = false;

export const actions = {
	default: async ({ request, locals, getClientAddress, setHeaders, url }) => {
		const [typed = ''] = (await readForm(request))('code');
		const path = await openCode(locals.context, { typed, address: getClientAddress() });
		if (path.ok) redirect(303, inLanguageOf(path.value, url));
		const [problem] = path.problems;
		const wait = problem.code === 'code.wait';
		if (wait) setHeaders({ 'retry-after': String(problem.params?.['seconds']) });
		return fail(wait ? 429 : 400, { code: typed.slice(0, LONGEST), problems: [...path.problems] });
	}
} satisfies Actions;

/** Of what is given back to whoever typed it. */
const LONGEST = 40;
