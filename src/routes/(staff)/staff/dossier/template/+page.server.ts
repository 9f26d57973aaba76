import { fail, redirect } from '@sveltejs/kit';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readHolderTemplates } from '#lib/server/usecases/read-holder-templates.ts';
import { storeHolderTemplate } from '#lib/server/usecases/store-holder-template.ts';
import { readForm } from '../../../../read-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** The form of the table of holders of the programme in the address, or of the only one there is. */
export const load: PageServerLoad = async ({ locals, url, parent }) => {
	ensureCan(locals.context.actor, 'reports.read');
	ensureCan(locals.context.actor, 'graduates.read');
	const { shell } = await parent();
	const programmes = shell?.programmes ?? [];
	const only = programmes.length === 1 ? programmes[0]?.code : undefined;
	const code = url.searchParams.get('programme') ?? only;
	if (!code) return { templates: null, problems: [] };
	const read = await readHolderTemplates(ensureStaff(locals.context), code);
	locals.badAddress = !read.ok;
	return read.ok ? { templates: read.value, problems: [] } : { templates: null, problems: read.problems };
};

export const actions: Actions = {
	store: async ({ request, locals, url }) => {
		ensureCan(locals.context.actor, 'reports.write');
		const sent = (await readForm(request)).get('file');
		const file = sent instanceof File ? sent : new File([], '');
		const code = url.searchParams.get('programme') ?? '';
		const stored = await storeHolderTemplate(ensureStaff(locals.context), code, file);
		if (!stored.ok) return fail(400, { problems: stored.problems });
		const query = new URLSearchParams({ programme: code, stored: String(stored.value.version) });
		redirect(303, `/staff/dossier/template?${query.toString()}`);
	}
};
