import { fail, redirect } from '@sveltejs/kit';
import { can } from '#lib/domain/access/permissions.ts';
import { readPublishedForm } from '#lib/domain/figures/published-form.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { formText } from '#lib/server/auth/form-text.ts';
import { addPublishedFigure } from '#lib/server/usecases/add-published-figure.ts';
import { deletePublishedFigure } from '#lib/server/usecases/delete-published-figure.ts';
import { listPublishedFigures } from '#lib/server/usecases/list-published-figures.ts';
import { textEntries } from '../../../form-entries.ts';
import { readForm } from '../../../read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const context = ensureStaff(locals.context);
	return { figures: await listPublishedFigures(context), mayWrite: can(context.actor, 'imports.write') };
};

export const actions: Actions = {
	add: async ({ request, locals }) => {
		const entries = textEntries(await readForm(request));
		const added = await addPublishedFigure(ensureStaff(locals.context), readPublishedForm(entries));
		if (!added.ok) return fail(400, { typed: Object.fromEntries(entries), problems: added.problems });
		redirect(303, '/staff/published?done');
	},

	delete: async ({ request, locals }) => {
		const id = formText(await readForm(request), 'figure');
		const deleted = await deletePublishedFigure(ensureStaff(locals.context), id);
		if (!deleted.ok) return fail(400, { typed: {}, problems: deleted.problems });
		redirect(303, '/staff/published?done');
	}
};
