import { error } from '@sveltejs/kit';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { exportTable } from '#lib/server/usecases/export-table.ts';
import { streamOf } from '../../../../stream-of.ts';
import { readReportRequest } from '../../dossier/report-request.ts';
import type { RequestHandler } from './$types';

/** `/staff/export/table.csv?programme=CASP&cohort=2023`: outcomes under pseudonyms, streamed; or a codebook. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	ensureCan(locals.context.actor, 'reports.read');
	const context = ensureStaff(locals.context);
	const request = readReportRequest(url, null);
	if (!request.ok || request.value === null) error(404, 'export');
	const { file } = params;
	const exported = await exportTable(context, { ...request.value, file, locale: locals.locale });
	if (!exported.ok) error(404, 'export');
	const { name, contentType, bytes } = exported.value;
	return new Response(streamOf(bytes), {
		headers: {
			'content-type': contentType,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	});
};
