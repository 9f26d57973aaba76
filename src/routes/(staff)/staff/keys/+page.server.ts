import { fail } from '@sveltejs/kit';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { formText, formTexts } from '#lib/server/auth/form-text.ts';
import { createKey } from '#lib/server/usecases/create-key.ts';
import { listKeys } from '#lib/server/usecases/list-keys.ts';
import { revokeKey } from '#lib/server/usecases/revoke-key.ts';
import { readForm } from '../../../read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	keys: await listKeys(ensureStaff(locals.context))
});

export const actions: Actions = {
	create: async ({ request, locals }) => {
		const form = await readForm(request);
		const made = await createKey(ensureStaff(locals.context), {
			name: formText(form, 'name'),
			level: formText(form, 'level') === 'internal' ? 'internal' : 'public',
			programmeCodes: formTexts(form, 'programme')
		});
		if (!made.ok) return fail(400, { problems: made.problems });
		return { made: made.value };
	},

	revoke: async ({ request, locals }) => {
		const form = await readForm(request);
		const revoked = await revokeKey(ensureStaff(locals.context), formText(form, 'key'));
		if (!revoked.ok) return fail(400, { problems: revoked.problems });
		return { revoked: true };
	}
};
