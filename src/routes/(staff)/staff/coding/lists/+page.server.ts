import { fail, redirect } from '@sveltejs/kit';
import { draftOf, readDrafts } from '#lib/domain/programmes/lists/list-draft.ts';
import { can } from '#lib/domain/access/permissions.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { formText, formTexts } from '#lib/server/auth/form-text.ts';
import { previewList } from '#lib/server/usecases/preview-list.ts';
import { publishList } from '#lib/server/usecases/publish-list.ts';
import { readListEditor } from '#lib/server/usecases/read-list-editor.ts';
import { codingAddress } from '#lib/ui/coding/labels.ts';
import { readForm } from '../../../../read-form.ts';
import { choiceOf, readChoice, wholeNumber } from '../choice.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
	const context = ensureStaff(locals.context);
	const choice = await readChoice({ url, actor: context.actor, parent });
	const editor = await readListEditor(context, choice);
	return {
		...choice,
		mayWrite: can(context.actor, 'coding.write'),
		editor: editor.ok ? editor.value : null,
		drafts: editor.ok ? editor.value.items.map(draftOf) : [],
		problems: editor.ok ? [] : editor.problems
	};
};

/** What was typed, kept on the page whatever becomes of it. */
function readTyped(form: FormData) {
	return {
		drafts: readDrafts({ text: (name) => formText(form, name), texts: (name) => formTexts(form, name) }),
		validFrom: formText(form, 'validFrom'),
		reason: formText(form, 'reason'),
		basedOn: wholeNumber(formText(form, 'basedOn'))
	};
}

export const actions: Actions = {
	check: async ({ request, locals, url }) => {
		const typed = readTyped(await readForm(request));
		const preview = await previewList(ensureStaff(locals.context), { ...choiceOf(url), ...typed });
		if (!preview.ok) return fail(400, { typed, preview: undefined, problems: preview.problems });
		return { typed, preview: preview.value, problems: [] };
	},
	publish: async ({ request, locals, url }) => {
		const typed = readTyped(await readForm(request));
		const made = await publishList(ensureStaff(locals.context), { ...choiceOf(url), ...typed });
		if (!made.ok) return fail(400, { typed, preview: undefined, problems: made.problems });
		redirect(303, codingAddress('/lists', choiceOf(url), { published: String(made.value.edition) }));
	}
};
