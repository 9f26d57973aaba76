import { error } from '@sveltejs/kit';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { downloadHolderTemplate } from '#lib/server/usecases/read-holder-templates.ts';
import { templateVersion } from '../../report-request.ts';
import type { RequestHandler } from './$types';

/** `/staff/dossier/template/template.csv?programme=CASP`: the form in force, or that of `template=2`. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	ensureCan(locals.context.actor, 'reports.read');
	const code = url.searchParams.get('programme') ?? '';
	const asked = { file: params.file, version: templateVersion(url) };
	const given = await downloadHolderTemplate(ensureStaff(locals.context), code, asked);
	if (!given.ok) error(404, 'template');
	const { name, contentType, text } = given.value;
	return new Response(text, {
		headers: {
			'content-type': contentType,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	});
};
