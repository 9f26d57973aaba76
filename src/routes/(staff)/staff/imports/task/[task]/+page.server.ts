import { error, redirect } from '@sveltejs/kit';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { cancelImport } from '#lib/server/usecases/cancel-import.ts';
import { readImportTask } from '#lib/server/usecases/read-import-task.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const found = await readImportTask(ensureStaff(locals.context), params.task);
	if (!found.ok) error(404, 'task');
	const { state, rowsRead, isCancelAsked, importId, uploadId, problems } = found.value;
	if (state === 'done') {
		redirect(303, importId === null ? '/staff/imports?same' : `/staff/imports/${importId}?done`);
	}
	return { task: { state, rowsRead, isCancelAsked, uploadId, problems } };
};

export const actions: Actions = {
	cancel: async ({ locals, params }) => {
		const asked = await cancelImport(ensureStaff(locals.context), params.task);
		if (!asked.ok) error(404, 'task');
		redirect(303, `/staff/imports/task/${params.task}`);
	}
};
