import { fail, redirect } from '@sveltejs/kit';
import { internalPath } from '#lib/domain/access/internal-path.ts';
import { parseViewAddress, viewAddress } from '#lib/domain/figures/views/view-address.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { formText } from '#lib/server/auth/form-text.ts';
import { deleteView } from '#lib/server/usecases/delete-view.ts';
import { freezeView } from '#lib/server/usecases/freeze-view.ts';
import { listViews } from '#lib/server/usecases/list-views.ts';
import { saveView } from '#lib/server/usecases/save-view.ts';
import { withdrawComment } from '#lib/server/usecases/withdraw-comment.ts';
import { writeComment } from '#lib/server/usecases/write-comment.ts';
import { readForm } from '../../../read-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** The kept views, and the address that may be kept as well. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const list = await listViews(ensureStaff(locals.context));
	const asked = url.searchParams.get('address');
	const view = asked === null ? null : parseViewAddress(asked);
	return {
		list,
		address: view?.ok ? viewAddress(view.value) : null,
		problems: view && !view.ok ? view.problems : []
	};
};

export const actions: Actions = {
	save: async ({ request, locals }) => {
		const form = await readForm(request);
		const sent = { name: formText(form, 'name'), address: formText(form, 'address') };
		const saved = await saveView(ensureStaff(locals.context), {
			...sent,
			shared: formText(form, 'shared') === 'yes'
		});
		if (!saved.ok) return fail(400, { keep: sent, comment: null, problems: saved.problems });
		redirect(303, `/staff/views?saved=${encodeURIComponent(saved.value.name)}`);
	},

	freeze: async ({ request, locals }) => {
		const form = await readForm(request);
		const sent = { name: formText(form, 'name'), address: formText(form, 'address') };
		const frozen = await freezeView(ensureStaff(locals.context), sent);
		if (!frozen.ok) return fail(400, { keep: sent, comment: null, problems: frozen.problems });
		redirect(303, `/staff/views/${frozen.value.id}`);
	},

	delete: async ({ request, locals }) => {
		const deleted = await deleteView(ensureStaff(locals.context), formText(await readForm(request), 'view'));
		if (!deleted.ok) return fail(400, { keep: null, comment: null, problems: deleted.problems });
		redirect(303, '/staff/views?deleted');
	},

	comment: async ({ request, locals }) => {
		const form = await readForm(request);
		const sent = {
			address: formText(form, 'address'),
			indicator: formText(form, 'indicator'),
			body: formText(form, 'body')
		};
		const back = internalPath(formText(form, 'back'), '/staff');
		const written = await writeComment(ensureStaff(locals.context), sent);
		if (!written.ok) return fail(400, { keep: null, comment: { ...sent, back }, problems: written.problems });
		redirect(303, `${back}#comments`);
	},

	withdraw: async ({ request, locals }) => {
		const form = await readForm(request);
		const withdrawn = await withdrawComment(ensureStaff(locals.context), formText(form, 'comment'));
		if (!withdrawn.ok) return fail(400, { keep: null, comment: null, problems: withdrawn.problems });
		redirect(303, `${internalPath(formText(form, 'back'), '/staff')}#comments`);
	}
};
