import { fail } from '@sveltejs/kit';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { formText, formTexts } from '#lib/server/auth/form-text.ts';
import { createUser } from '#lib/server/usecases/create-user.ts';
import { grantRole } from '#lib/server/usecases/grant-role.ts';
import { listUsers } from '#lib/server/usecases/list-users.ts';
import { resetPassword } from '#lib/server/usecases/reset-password.ts';
import { revokeRole } from '#lib/server/usecases/revoke-role.ts';
import { readForm } from '../../../read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	users: await listUsers(ensureStaff(locals.context))
});

export const actions: Actions = {
	create: async ({ request, locals }) => {
		const form = await readForm(request);
		const typed = {
			name: formText(form, 'name'),
			email: formText(form, 'email'),
			role: formText(form, 'role')
		};
		const made = await createUser(ensureStaff(locals.context), {
			...typed,
			programmeCodes: formTexts(form, 'programme')
		});
		if (!made.ok) return fail(400, { action: 'create', typed, problems: made.problems } as const);
		const { email, password } = made.value;
		return password === null
			? ({ action: 'create', done: 'admitted', email } as const)
			: ({ action: 'create', done: 'created', email, password } as const);
	},

	reset: async ({ request, locals }) => {
		const form = await readForm(request);
		const drawn = await resetPassword(ensureStaff(locals.context), {
			userId: formText(form, 'user'),
			withSecondFactor: formText(form, 'factor') === 'remove'
		});
		if (!drawn.ok) return fail(400, { action: 'reset', problems: drawn.problems } as const);
		return { action: 'reset', done: 'reset', ...drawn.value } as const;
	},

	grant: async ({ request, locals }) => {
		const form = await readForm(request);
		const given = await grantRole(ensureStaff(locals.context), {
			userId: formText(form, 'user'),
			role: formText(form, 'role'),
			programmeCodes: formTexts(form, 'programme'),
			...keepOwn(locals)
		});
		if (!given.ok) return fail(400, { action: 'grant', problems: given.problems } as const);
		return { action: 'grant', done: 'changed' } as const;
	},

	revoke: async ({ request, locals }) => {
		const form = await readForm(request);
		const taken = await revokeRole(ensureStaff(locals.context), {
			userId: formText(form, 'user'),
			role: formText(form, 'role'),
			...keepOwn(locals)
		});
		if (!taken.ok) return fail(400, { action: 'revoke', problems: taken.problems } as const);
		return { action: 'revoke', done: 'changed' } as const;
	}
};

/** Whoever changes their own role stays signed in here. */
function keepOwn({ sessionId }: App.Locals): { keptSessionId?: string } {
	return sessionId === undefined ? {} : { keptSessionId: sessionId };
}
