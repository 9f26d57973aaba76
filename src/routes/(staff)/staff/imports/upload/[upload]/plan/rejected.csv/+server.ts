import { error } from '@sveltejs/kit';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { downloadRejected } from '#lib/server/usecases/download-rejected.ts';
import { streamOf } from '../../../../../../../stream-of.ts';
import type { RequestHandler } from './$types';

/** The rows that cannot come in, as they stand in the file, each with why. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const file = await downloadRejected(ensureStaff(locals.context), {
		uploadId: params.upload,
		locale: locals.locale
	});
	if (!file.ok) error(404, 'upload');
	const { fileName, contentType, bytes } = file.value;
	return new Response(streamOf(bytes), {
		headers: {
			'content-type': contentType,
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`
		}
	});
};
