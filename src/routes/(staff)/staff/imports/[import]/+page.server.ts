import { error, fail, redirect } from '@sveltejs/kit';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { formText } from '#lib/server/auth/form-text.ts';
import { previewUndo } from '#lib/server/usecases/preview-undo.ts';
import { readImport } from '#lib/server/usecases/read-import.ts';
import { undoImport } from '#lib/server/usecases/undo-import.ts';
import { readForm } from '../../../../read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const context = ensureStaff(locals.context);
	const found = await readImport(context, params.import);
	if (!found.ok) error(404, 'import');
	const undo = found.value.mayUndo ? await previewUndo(context, params.import) : null;
	return { import: found.value, undo: undo?.ok ? undo.value : null };
};

export const actions: Actions = {
	undo: async ({ request, locals, params }) => {
		const form = await readForm(request);
		const undone = await undoImport(ensureStaff(locals.context), {
			importId: params.import,
			keepTouched: formText(form, 'keep-touched') === 'yes'
		});
		if (!undone.ok) return fail(400, { problems: undone.problems });
		redirect(303, `/staff/imports/${params.import}?undone`);
	}
};
