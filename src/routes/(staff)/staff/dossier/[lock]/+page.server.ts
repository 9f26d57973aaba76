import { error, fail, redirect } from '@sveltejs/kit';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import type { SetProgress } from '#lib/server/documents/sets/document-sets.ts';
import { formText } from '#lib/server/auth/form-text.ts';
import { endLock } from '#lib/server/usecases/end-lock.ts';
import { DOCUMENT_NAMES, INTERNAL_NAMES } from '#lib/server/usecases/make-document.ts';
import { prepareDocuments, readPreparation } from '#lib/server/usecases/prepare-documents.ts';
import { readLock } from '#lib/server/usecases/read-lock.ts';
import { secondLock } from '#lib/server/usecases/second-lock.ts';
import { readForm } from '../../../../read-form.ts';
import { refusedFile } from '../report-request.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	ensureCan(locals.context.actor, 'reports.read');
	const context = ensureStaff(locals.context);
	const [read, preparation] = await Promise.all([
		readLock(context, params.lock),
		readPreparation(context, { lock: params.lock, locale: locals.locale })
	]);
	if (!read.ok) error(404, 'lock');
	// The lines stay here: the page is about figures.
	const { lines, programmeId, sheet, ...shown } = read.value;
	const { actor } = context;
	return {
		...shown,
		problems: refusedFile(url),
		files: sheet === null ? INTERNAL_NAMES : DOCUMENT_NAMES,
		published: sheet !== null,
		set: preparation.ok && preparation.value ? tellProgress(preparation.value) : null,
		lineCount: lines.length,
		maySecond: can(actor, 'reports.second', programmeId) && !read.value.own,
		mayEnd: can(actor, 'reports.lock', programmeId)
	};
};

export const actions: Actions = {
	prepare: async ({ locals, params, url }) => {
		const context = ensureStaff(locals.context);
		const prepared = await prepareDocuments(context, { lock: params.lock, locale: locals.locale });
		if (!prepared.ok) return fail(400, { problems: prepared.problems, reason: '' });
		redirect(303, `${backTo(params.lock, url)}#all-files`);
	},

	second: async ({ locals, params, url }) => {
		const seconded = await secondLock(ensureStaff(locals.context), params.lock);
		if (!seconded.ok) return fail(400, { problems: seconded.problems, reason: '' });
		redirect(303, backTo(params.lock, url));
	},

	end: async ({ request, locals, params, url }) => {
		const form = await readForm(request);
		const reason = formText(form, 'reason');
		const ended = await endLock(ensureStaff(locals.context), { id: params.lock, reason });
		if (!ended.ok) return fail(400, { problems: ended.problems, reason });
		redirect(303, backTo(params.lock, url));
	}
};

/** The files themselves stay here. */
function tellProgress({ made, total, problems, packed }: SetProgress) {
	return { made: made.length, total, problems, bytes: packed?.length ?? null };
}

/** The page of the lock, its programme still chosen. */
function backTo(lock: string, url: URL): string {
	const programme = url.searchParams.get('programme') ?? '';
	return `/staff/dossier/${lock}?programme=${encodeURIComponent(programme)}`;
}
