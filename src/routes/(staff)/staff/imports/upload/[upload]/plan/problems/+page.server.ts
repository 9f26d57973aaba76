import { redirect } from '@sveltejs/kit';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { listRejected } from '#lib/server/usecases/list-rejected.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const page = Number(url.searchParams.get('page') ?? '1');
	const listed = await listRejected(ensureStaff(locals.context), {
		uploadId: params.upload,
		page: Number.isSafeInteger(page) ? page : 1
	});
	if (!listed.ok) redirect(303, '/staff/imports?gone');
	return { uploadId: params.upload, list: listed.value };
};
