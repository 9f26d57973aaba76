import { fail, redirect } from '@sveltejs/kit';
import { internalPath } from '#lib/domain/access/internal-path.ts';
import { signIn } from '#lib/server/usecases/sign-in.ts';
import { setCookies } from '#lib/server/auth/set-cookies.ts';
import { formText } from '#lib/server/auth/form-text.ts';
import { readForm } from '../../read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const next = internalPath(url.searchParams.get('next'), '');
	if (locals.context.actor.kind === 'staff') redirect(303, next || '/staff');
	return { next, signedOut: url.searchParams.has('signed-out') };
};

export const actions: Actions = {
	default: async ({ request, locals, cookies, getClientAddress }) => {
		const form = await readForm(request);
		const email = formText(form, 'email');
		const next = internalPath(formText(form, 'next'), '');
		const answer = await signIn(
			{ ...locals.context, actor: { kind: 'anonymous' } },
			{
				email,
				password: formText(form, 'password'),
				headers: request.headers,
				address: getClientAddress()
			}
		);
		if (!answer.ok) {
			const tooSoon = answer.problems[0].code === 'sign-in.too-soon';
			return fail(tooSoon ? 429 : 400, { email, next, problems: answer.problems });
		}
		setCookies(cookies, answer.value.cookies);
		if (!answer.value.needsCode) redirect(303, next || answer.value.home);
		redirect(303, `/sign-in/code?${new URLSearchParams({ next }).toString()}`);
	}
};
