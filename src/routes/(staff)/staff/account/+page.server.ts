import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { formText } from '#lib/server/auth/form-text.ts';
import { setCookies } from '#lib/server/auth/set-cookies.ts';
import { changePassword } from '#lib/server/usecases/change-password.ts';
import { chooseInstitution } from '#lib/server/usecases/choose-institution.ts';
import { confirmSecondFactor } from '#lib/server/usecases/confirm-second-factor.ts';
import { endSession } from '#lib/server/usecases/end-session.ts';
import { readOwnAccount } from '#lib/server/usecases/read-own-account.ts';
import { startSecondFactor } from '#lib/server/usecases/start-second-factor.ts';
import { stopSecondFactor } from '#lib/server/usecases/stop-second-factor.ts';
import { readForm } from '../../../read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const context = ensureStaff(locals.context);
	return {
		...(await readOwnAccount(context)),
		institutionId: context.actor.institutionId,
		sessionId: locals.sessionId,
		mustChangePassword: locals.mustChangePassword
	};
};

export const actions: Actions = {
	password: async (event) => {
		const form = await readForm(event.request);
		const changed = await changePassword(ensureStaff(event.locals.context), {
			current: formText(form, 'current'),
			next: formText(form, 'next'),
			...whereFrom(event)
		});
		if (!changed.ok) return fail(400, { action: 'password', problems: changed.problems } as const);
		// Without a script the page is drawn again by this very request.
		event.locals.mustChangePassword = false;
		return { action: 'password', done: 'password' } as const;
	},

	session: async ({ request, locals }) => {
		const form = await readForm(request);
		const ended = await endSession(ensureStaff(locals.context), formText(form, 'session'));
		if (!ended.ok) return fail(400, { action: 'session', problems: ended.problems } as const);
		return { action: 'session', done: 'session' } as const;
	},

	institution: async ({ request, locals, cookies }) => {
		const form = await readForm(request);
		const chosen = await chooseInstitution(ensureStaff(locals.context), formText(form, 'institution'));
		if (!chosen.ok) return fail(400, { action: 'institution', problems: chosen.problems } as const);
		setCookies(cookies, [chosen.value]);
		redirect(303, '/staff');
	},

	'factor-start': async (event) => {
		const form = await readForm(event.request);
		const started = await startSecondFactor(ensureStaff(event.locals.context), {
			password: formText(form, 'password'),
			headers: event.request.headers,
			...whereFrom(event)
		});
		if (!started.ok) return fail(400, { action: 'factor-start', problems: started.problems } as const);
		return { action: 'factor-start', secret: started.value } as const;
	},

	'factor-confirm': async ({ request, locals, cookies }) => {
		const form = await readForm(request);
		const confirmed = await confirmSecondFactor(ensureStaff(locals.context), {
			code: formText(form, 'code'),
			headers: request.headers
		});
		if (!confirmed.ok) return fail(400, { action: 'factor-confirm', problems: confirmed.problems } as const);
		setCookies(cookies, confirmed.value);
		return { action: 'factor-confirm', done: 'factor-started' } as const;
	},

	'factor-stop': async (event) => {
		const form = await readForm(event.request);
		const stopped = await stopSecondFactor(ensureStaff(event.locals.context), {
			password: formText(form, 'password'),
			...whereFrom(event)
		});
		if (!stopped.ok) return fail(400, { action: 'factor-stop', problems: stopped.problems } as const);
		return { action: 'factor-stop', done: 'factor-stopped' } as const;
	}
};

/** The session that asks, and the address it asks from. */
function whereFrom({ locals, getClientAddress }: RequestEvent): { sessionId: string; address: string } {
	return { sessionId: locals.sessionId ?? '', address: getClientAddress() };
}
