import { fail, redirect } from '@sveltejs/kit';
import { can } from '#lib/domain/access/permissions.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { draftQuestionnaire } from '#lib/server/usecases/draft-questionnaire.ts';
import { readQuestionnaires } from '#lib/server/usecases/read-questionnaires.ts';
import { readForm } from '../../../read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const context = ensureStaff(locals.context);
	return {
		...(await readQuestionnaires(context)),
		mayWrite: can(context.actor, 'campaigns.write')
	};
};

export const actions: Actions = {
	upload: async ({ request, locals }) => {
		const context = ensureStaff(locals.context);
		const file = (await readForm(request)).get('file');
		const sent = file instanceof File ? file : new File([], '');
		const drafted = await draftQuestionnaire(context, sent);
		if (!drafted.ok) return fail(400, { problems: drafted.problems });
		redirect(303, `/staff/questionnaires/${drafted.value.draftId}`);
	}
};
