import { fail } from '@sveltejs/kit';
import type { Problem } from '#lib/domain/shared/problem.ts';
import type { DraftEdit } from '#lib/domain/survey/editing/edit-draft.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { changeDraft } from '#lib/server/usecases/change-draft.ts';
import type { EditForm } from '../../edit-form.ts';

interface DraftEvent {
	readonly locals: App.Locals;
	readonly params: { readonly draft: string };
}

/** Does what a form asks for to the draft of the address. */
export async function change({ locals, params }: DraftEvent, { revision }: EditForm, edit: DraftEdit) {
	return changeDraft(ensureStaff(locals.context), { draftId: params.draft, revision, edit });
}

/** The form goes back with everything that was written in it. */
export function refuse(problems: readonly Problem[], { typed }: EditForm) {
	const [first] = problems;
	const status = first?.code === 'editor.stale' ? 409 : first?.code === 'draft.gone' ? 404 : 400;
	return fail(status, { problems: [...problems], typed });
}
