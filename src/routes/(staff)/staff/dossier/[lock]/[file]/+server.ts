import { error, redirect } from '@sveltejs/kit';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { makeDocument } from '#lib/server/usecases/make-document.ts';
import { DOCUMENT_SET, takeDocuments } from '#lib/server/usecases/prepare-documents.ts';
import { isRefusal, readReportRequest, templateVersion } from '../../report-request.ts';
import type { RequestHandler } from './$types';

/**
 * A file of a locked version, or all of them, or one of a draft: `/staff/dossier/draft/dossier.pdf?programme=CASP&cohort=2023`.
 * The table of holders has names with `names=1`, and an earlier form with `template=2`.
 */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	ensureCan(locals.context.actor, 'reports.read');
	const context = ensureStaff(locals.context);
	const request = readReportRequest(url, null);
	const of = params.lock === 'draft' ? (request.ok ? request.value : null) : params.lock;
	if (of === null) error(404, 'draft');
	const { file } = params;
	const { locale } = locals;
	const names = url.searchParams.get('names') === '1';
	const template = templateVersion(url);
	const made =
		file === DOCUMENT_SET && typeof of === 'string'
			? await takeDocuments(context, { lock: of, locale })
			: await makeDocument(context, { file, of, locale, names, template });
	if (!made.ok && isRefusal(made.problems[0])) redirect(303, backTo(params, url, made.problems[0].code));
	if (!made.ok) error(404, 'file');
	const { name, contentType, bytes } = made.value;
	return new Response(bytes as Uint8Array<ArrayBuffer>, {
		headers: {
			'content-type': contentType,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	});
};

/** The page that offers the file, which says why it cannot be made. */
function backTo(
	{ lock, file }: { readonly lock: string; readonly file: string },
	url: URL,
	why: string
): string {
	const query = new URLSearchParams(url.searchParams);
	query.set('refused', file);
	query.set('why', why);
	return `/staff/dossier${lock === 'draft' ? '' : `/${lock}`}?${query.toString()}`;
}
