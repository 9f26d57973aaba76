import { fail, redirect } from '@sveltejs/kit';
import { parseRepair } from '#lib/domain/imports/repairs/repairs.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { formText, formTexts } from '#lib/server/auth/form-text.ts';
import { importUpload } from '#lib/server/usecases/import-upload.ts';
import { previewUpload } from '#lib/server/usecases/preview-upload.ts';
import { repairUpload } from '#lib/server/usecases/repair-upload.ts';
import { startImport } from '#lib/server/usecases/start-import.ts';
import { textEntries } from '../../../../../../form-entries.ts';
import { readForm } from '../../../../../../read-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** A file of so many rows is imported while its owner waits; a longer one in the background. */
const AWAITED_ROWS = 5000;

/** The plan keeps corrections made by hand, unless its address says otherwise. */
const replacesCorrections = (url: URL): boolean => url.searchParams.get('corrections') === 'replace';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const replaceCorrections = replacesCorrections(url);
	const plan = await previewUpload(ensureStaff(locals.context), params.upload, { replaceCorrections });
	if (!plan.ok) redirect(303, '/staff/imports?gone');
	const { upload, preview, problems, repairs, unknownValues } = plan.value;
	return { upload, preview, problems, repairs, unknownValues, replaceCorrections };
};

export const actions: Actions = {
	repair: async ({ request, locals, params }) => {
		const chosen = textEntries(await readForm(request)).filter(([name]) => name.startsWith('repair-'));
		const repairs = chosen.flatMap(([, text]) => parseRepair(text) ?? []);
		const repaired = await repairUpload(ensureStaff(locals.context), { uploadId: params.upload, repairs });
		if (!repaired.ok) return fail(400, { problems: repaired.problems });
		redirect(303, `/staff/imports/upload/${params.upload}/plan`);
	},

	import: async ({ request, locals, params, url }) => {
		const form = await readForm(request);
		const choices = {
			acceptedWarnings: formTexts(form, 'accept'),
			skipRejected: formText(form, 'skip') === 'yes',
			replaceCorrections: replacesCorrections(url),
			expectedToken: formText(form, 'token')
		};
		const context = ensureStaff(locals.context);
		if (Number(formText(form, 'rows')) > AWAITED_ROWS) {
			const started = await startImport(context, params.upload, choices);
			if (!started.ok) return fail(400, { problems: started.problems });
			redirect(303, `/staff/imports/task/${started.value.taskId}`);
		}
		const report = await importUpload(context, params.upload, choices);
		if (!report.ok) return fail(400, { problems: report.problems });
		const { importId, same } = report.value;
		if (importId !== null) redirect(303, `/staff/imports/${importId}?done`);
		redirect(303, same === null ? '/staff/imports?same' : `/staff/imports/${same.id}?same`);
	}
};
