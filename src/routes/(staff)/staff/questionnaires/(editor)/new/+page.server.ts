import { fail, redirect } from '@sveltejs/kit';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { STANDARD_WAVES } from '#lib/domain/survey/standard/master-item.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readQuestionnaires } from '#lib/server/usecases/read-questionnaires.ts';
import { startDraft, type DraftStart } from '#lib/server/usecases/start-draft.ts';
import { readEditForm, type EditForm } from '../edit-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const context = ensureStaff(locals.context);
	ensureCan(context.actor, 'campaigns.write');
	const { versions } = await readQuestionnaires(context);
	const { shell } = await parent();
	return { versions, programmes: shell?.programmes ?? [], waves: STANDARD_WAVES };
};

export const actions: Actions = {
	start: async ({ request, locals }) => {
		const form = await readEditForm(request);
		const started = await startDraft(ensureStaff(locals.context), startOf(form));
		if (!started.ok) return fail(400, { problems: [...started.problems], typed: form.typed });
		redirect(303, `/staff/questionnaires/${started.value.draftId}/edit`);
	}
};

function startOf({ text }: EditForm): DraftStart {
	if (text('from') === 'standard')
		return { from: 'standard', programme: text('programme'), waveMonths: Number(text('wave') || NaN) };
	if (text('from') === 'version') {
		const [code = '', version = ''] = text('version').split('@');
		return { from: 'version', code, version: Number(version || NaN) };
	}
	return { from: 'empty', title: text('title') };
}
