import { error, fail, redirect } from '@sveltejs/kit';
import { can } from '#lib/domain/access/permissions.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { deleteDraft } from '#lib/server/usecases/delete-draft.ts';
import { readDraft } from '#lib/server/usecases/read-draft.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const context = ensureStaff(locals.context);
	const found = await readDraft(context, params.draft);
	if (!found.ok) error(404, 'draft');
	const { id, document, notes, fileName, addedAt, source } = found.value;
	const fromFile = source !== 'version' && source !== 'empty';
	const mayWrite = can(context.actor, 'campaigns.write');
	return { id, draft: document, notes, fileName, fromFile, addedAt, mayWrite };
};

export const actions: Actions = {
	delete: async ({ locals, params }) => {
		const deleted = await deleteDraft(ensureStaff(locals.context), params.draft);
		if (!deleted.ok) return fail(404, { problems: deleted.problems });
		redirect(303, '/staff/questionnaires?deleted');
	}
};
