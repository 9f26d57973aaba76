import { fail, redirect } from '@sveltejs/kit';
import { internalPath } from '#lib/domain/access/internal-path.ts';
import { formText } from '#lib/server/auth/form-text.ts';
import { setCookies } from '#lib/server/auth/set-cookies.ts';
import { verifySecondFactor } from '#lib/server/usecases/verify-second-factor.ts';
import { readForm } from '../../../read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ next: internalPath(url.searchParams.get('next'), '') });

export const actions: Actions = {
	default: async ({ request, locals, cookies }) => {
		const form = await readForm(request);
		const next = internalPath(formText(form, 'next'), '');
		const answer = await verifySecondFactor(
			{ ...locals.context, actor: { kind: 'anonymous' } },
			{ code: formText(form, 'code'), headers: request.headers }
		);
		if (!answer.ok) return fail(400, { next, problems: answer.problems });
		setCookies(cookies, answer.value.cookies);
		redirect(303, next || answer.value.home);
	}
};
