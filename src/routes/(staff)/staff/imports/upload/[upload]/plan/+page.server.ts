import { fail, redirect } from '@sveltejs/kit';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { importUpload } from '#lib/server/usecases/import-upload.ts';
import { previewUpload } from '#lib/server/usecases/preview-upload.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const plan = await previewUpload(ensureStaff(locals.context), params.upload);
	if (!plan.ok) redirect(303, '/staff/imports?gone');
	const { upload, preview, problems } = plan.value;
	return {
		upload: { id: upload.id, fileName: upload.fileName, columnCount: upload.columns.length },
		preview,
		problems
	};
};

export const actions: Actions = {
	default: async ({ locals, params }) => {
		const report = await importUpload(ensureStaff(locals.context), params.upload);
		if (!report.ok) return fail(400, { problems: report.problems });
		const { importId, same } = report.value;
		if (importId !== null) redirect(303, `/staff/imports/${importId}?done`);
		redirect(303, same === null ? '/staff/imports?same' : `/staff/imports/${same.id}?same`);
	}
};
