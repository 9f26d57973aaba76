import { fail, redirect } from '@sveltejs/kit';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { formText } from '#lib/server/auth/form-text.ts';
import { addImprovementAction } from '#lib/server/usecases/add-improvement-action.ts';
import { completeImprovementAction } from '#lib/server/usecases/complete-improvement-action.ts';
import { describeProgramme } from '#lib/server/usecases/describe-programme.ts';
import { readQualitySheet } from '#lib/server/usecases/read-quality-sheet.ts';
import { writeCohortResult } from '#lib/server/usecases/write-cohort-result.ts';
import { textEntries } from '../../../form-entries.ts';
import { readForm } from '../../../read-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** The quality sheet of the programme in the address, or of the only one there is. */
export const load: PageServerLoad = async ({ locals, url, parent }) => {
	ensureCan(locals.context.actor, 'reports.read');
	ensureCan(locals.context.actor, 'graduates.read');
	const { shell } = await parent();
	const programmes = shell?.programmes ?? [];
	const only = programmes.length === 1 ? programmes[0] : undefined;
	const code = url.searchParams.get('programme') ?? only?.code;
	if (!code) return { sheet: null, problems: [], mayWrite: false };
	const context = ensureStaff(locals.context);
	const read = await readQualitySheet(context, code);
	locals.badAddress = !read.ok;
	if (!read.ok) return { sheet: null, problems: read.problems, mayWrite: false };
	const id = programmes.find((one) => one.code === code)?.id;
	return { sheet: read.value, problems: [], mayWrite: can(context.actor, 'quality.write', id) };
};

const codeOf = (url: URL) => url.searchParams.get('programme') ?? '';
const pageOf = (url: URL) => `/staff/qualiopi?programme=${encodeURIComponent(codeOf(url))}&done=1`;

export const actions: Actions = {
	results: async ({ request, locals, url }) => {
		const typed = Object.fromEntries(textEntries(await readForm(request)));
		const place = { programme: codeOf(url), year: Number(typed['year']) };
		const written = await writeCohortResult(ensureStaff(locals.context), place, typed);
		if (!written.ok) return fail(400, { problems: written.problems, typed });
		redirect(303, pageOf(url));
	},

	describe: async ({ request, locals, url }) => {
		const typed = Object.fromEntries(textEntries(await readForm(request)));
		const described = await describeProgramme(ensureStaff(locals.context), codeOf(url), typed);
		if (!described.ok) return fail(400, { problems: described.problems, typed });
		redirect(303, pageOf(url));
	},

	add: async ({ request, locals, url }) => {
		const typed = Object.fromEntries(textEntries(await readForm(request)));
		const added = await addImprovementAction(ensureStaff(locals.context), codeOf(url), typed);
		if (!added.ok) return fail(400, { problems: added.problems, typed });
		redirect(303, pageOf(url));
	},

	complete: async ({ request, locals, url }) => {
		const id = formText(await readForm(request), 'action');
		const done = await completeImprovementAction(ensureStaff(locals.context), codeOf(url), id);
		if (!done.ok) return fail(400, { problems: done.problems, typed: {} });
		redirect(303, pageOf(url));
	}
};
