import { fail, redirect } from '@sveltejs/kit';
import { can } from '#lib/domain/access/permissions.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { listImports } from '#lib/server/usecases/list-imports.ts';
import { storeUpload } from '#lib/server/usecases/store-upload.ts';
import { readForm } from '../../../read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const context = ensureStaff(locals.context);
	return { imports: await listImports(context), mayImport: can(context.actor, 'imports.write') };
};

export const actions: Actions = {
	upload: async ({ request, locals }) => {
		const context = ensureStaff(locals.context);
		const file = (await readForm(request)).get('file');
		const sent = file instanceof File ? file : new File([], '');
		const stored = await storeUpload(context, sent);
		if (!stored.ok) return fail(400, { problems: stored.problems });
		redirect(303, `/staff/imports/upload/${stored.value.uploadId}`);
	}
};
