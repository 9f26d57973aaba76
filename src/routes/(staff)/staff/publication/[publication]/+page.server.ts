import { error } from '@sveltejs/kit';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { previewPublication } from '#lib/server/usecases/preview-publication.ts';
import type { PageServerLoad } from './$types';

/** The page as the public reads, read or would read it. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
	ensureCan(locals.context.actor, 'reports.read');
	const read = await previewPublication(ensureStaff(locals.context), params.publication);
	if (!read.ok) error(404, 'publication');
	const { programme, institution } = read.value;
	return {
		preview: read.value,
		address: {
			origin: url.origin,
			path: `/p/${encodeURIComponent(programme.code)}`,
			query: `?institution=${encodeURIComponent(institution.code)}`
		}
	};
};
