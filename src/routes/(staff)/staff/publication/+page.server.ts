import { fail, redirect } from '@sveltejs/kit';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { formText } from '#lib/server/auth/form-text.ts';
import { approvePublication } from '#lib/server/usecases/approve-publication.ts';
import { endPublication } from '#lib/server/usecases/end-publication.ts';
import { importRegisterRecord } from '#lib/server/usecases/import-register-record.ts';
import { proposePublication } from '#lib/server/usecases/propose-publication.ts';
import { readPublications } from '#lib/server/usecases/read-publications.ts';
import { readForm } from '../../../read-form.ts';
import type { Actions, PageServerLoad } from './$types';

const NOTHING = { board: null, mayPropose: false, mayApprove: false, mayImport: false };

/** The publication of the programme in the address, or of the only one there is. */
export const load: PageServerLoad = async ({ locals, url, parent }) => {
	ensureCan(locals.context.actor, 'reports.read');
	ensureCan(locals.context.actor, 'graduates.read');
	const { shell } = await parent();
	const programmes = shell?.programmes ?? [];
	const code =
		url.searchParams.get('programme') ?? (programmes.length === 1 ? programmes[0]?.code : undefined);
	if (!code) return { ...NOTHING, problems: [], origin: url.origin };
	const context = ensureStaff(locals.context);
	const read = await readPublications(context, code);
	locals.badAddress = !read.ok;
	if (!read.ok) return { ...NOTHING, problems: read.problems, origin: url.origin };
	const may = (permission: Parameters<typeof can>[1]) =>
		can(context.actor, permission, read.value.programme.id);
	return {
		board: read.value,
		problems: [],
		origin: url.origin,
		mayPropose: may('publications.propose'),
		mayApprove: may('publications.approve'),
		mayImport: may('reports.write')
	};
};

const pageOf = (url: URL, done: string) =>
	`/staff/publication?programme=${encodeURIComponent(url.searchParams.get('programme') ?? '')}&done=${done}`;

export const actions: Actions = {
	propose: async ({ locals, url }) => {
		const code = url.searchParams.get('programme') ?? '';
		const proposed = await proposePublication(ensureStaff(locals.context), code);
		if (!proposed.ok) return fail(400, { problems: proposed.problems, reason: '' });
		redirect(303, pageOf(url, 'proposed'));
	},

	approve: async ({ request, locals, url }) => {
		const id = formText(await readForm(request), 'publication');
		const approved = await approvePublication(ensureStaff(locals.context), id);
		if (!approved.ok) return fail(400, { problems: approved.problems, reason: '' });
		redirect(303, pageOf(url, 'approved'));
	},

	end: async ({ request, locals, url }) => {
		const form = await readForm(request);
		const reason = formText(form, 'reason');
		const ended = await endPublication(ensureStaff(locals.context), {
			id: formText(form, 'publication'),
			reason
		});
		if (!ended.ok) return fail(400, { problems: ended.problems, reason });
		redirect(303, pageOf(url, 'ended'));
	},

	record: async ({ request, locals, url }) => {
		const sent = (await readForm(request)).get('file');
		const file = sent instanceof File ? sent : new File([], '');
		const code = url.searchParams.get('programme') ?? '';
		const imported = await importRegisterRecord(ensureStaff(locals.context), code, file);
		if (!imported.ok) return fail(400, { problems: imported.problems, reason: '' });
		redirect(303, pageOf(url, 'record'));
	}
};
