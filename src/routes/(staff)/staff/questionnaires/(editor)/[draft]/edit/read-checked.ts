import { error } from '@sveltejs/kit';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { checkDraft, type CheckedDraft } from '#lib/server/usecases/check-draft.ts';

/** The draft of an address with what stands between it and its publication; 404 when it is gone. */
export async function readChecked(
	locals: App.Locals,
	id: string
): Promise<CheckedDraft & { readonly id: string }> {
	const found = await checkDraft(ensureStaff(locals.context), id);
	if (!found.ok) error(404, 'draft');
	return { ...found.value, id };
}
