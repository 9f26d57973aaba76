import { redirect } from '@sveltejs/kit';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { publishDraft } from '#lib/server/usecases/publish-draft.ts';
import { simulatePaths } from '#lib/domain/survey/editing/simulate-paths.ts';
import { toPreview } from '#lib/domain/survey/editing/to-document.ts';
import { readEditForm } from '../../../edit-form.ts';
import { refuse } from '../change.ts';
import { readChecked } from '../read-checked.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const checked = await readChecked(locals, params.draft);
	const preview = toPreview(checked.draft);
	return { ...checked, longest: preview.ok ? (simulatePaths(preview.value).longest ?? null) : null };
};

export const actions: Actions = {
	publish: async ({ locals, params, request, url }) => {
		const form = await readEditForm(request);
		const { revision } = form;
		const published = await publishDraft(ensureStaff(locals.context), { draftId: params.draft, revision });
		if (!published.ok) return refuse(published.problems, form);
		const { version, unchanged } = published.value;
		redirect(303, `${url.pathname}?${unchanged ? 'unchanged' : 'published'}=${String(version)}`);
	}
};
