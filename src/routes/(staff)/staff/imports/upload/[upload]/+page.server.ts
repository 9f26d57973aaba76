import { fail, redirect } from '@sveltejs/kit';
import { readReadingForm } from '#lib/domain/imports/reading-form.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { chooseColumns } from '#lib/server/usecases/choose-columns.ts';
import { chooseMapping } from '#lib/server/usecases/choose-mapping.ts';
import { discardUpload } from '#lib/server/usecases/discard-upload.ts';
import { readUpload } from '#lib/server/usecases/read-upload.ts';
import { rereadUpload } from '#lib/server/usecases/reread-upload.ts';
import { textEntries } from '../../../../../form-entries.ts';
import { readForm } from '../../../../../read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const upload = await readUpload(ensureStaff(locals.context), params.upload);
	if (!upload.ok) redirect(303, '/staff/imports?gone');
	return { upload: upload.value };
};

export const actions: Actions = {
	columns: async ({ request, locals, params }) => {
		const form = await readForm(request);
		const chosen = await chooseColumns(ensureStaff(locals.context), {
			uploadId: params.upload,
			entries: textEntries(form)
		});
		if (!chosen.ok) return fail(400, { problems: chosen.problems });
		const { proposedValues } = chosen.value;
		const isStaying = form.get('then') === 'stay';
		if (isStaying || proposedValues.length > 0) return { proposedValues };
		redirect(303, `/staff/imports/upload/${params.upload}/plan`);
	},

	reading: async ({ request, locals, params }) => {
		const file = readReadingForm(textEntries(await readForm(request)));
		const read = await rereadUpload(ensureStaff(locals.context), { uploadId: params.upload, file });
		if (!read.ok) return fail(400, { problems: read.problems });
		redirect(303, `/staff/imports/upload/${params.upload}`);
	},

	document: async ({ request, locals, params }) => {
		const document = (await readForm(request)).get('document');
		const text = document instanceof File ? await document.text() : '';
		const chosen = await chooseMapping(ensureStaff(locals.context), { uploadId: params.upload, text });
		if (!chosen.ok) return fail(400, { problems: chosen.problems });
		redirect(303, `/staff/imports/upload/${params.upload}`);
	},

	discard: async ({ locals, params }) => {
		const discarded = await discardUpload(ensureStaff(locals.context), params.upload);
		if (!discarded.ok) return fail(400, { problems: discarded.problems });
		redirect(303, '/staff/imports?discarded');
	}
};
