import { error } from '@sveltejs/kit';
import { isStaffMode, type StaffMode } from '#lib/domain/collection/answer-mode.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import type { FieldReader } from '#lib/domain/survey/fields.ts';
import { formTexts } from '#lib/server/auth/form-text.ts';
import { readForm } from '../../../read-form.ts';

/** How answers are written, from the address of the page; on the phone unless it says otherwise. */
export function modeOf({ searchParams }: URL): StaffMode {
	const mode = searchParams.get('mode');
	return isStaffMode(mode) ? mode : 'phone';
}

/** The fields of a form that was sent. */
export async function readFields(request: Request): Promise<FieldReader> {
	const form = await readForm(request);
	return (name) => formTexts(form, name);
}

/** Ends a request about somebody who cannot be interviewed, with the page that says so. */
export function refuseInterview({ code }: Problem): never {
	if (code === 'link.closed' || code === 'link.erased') error(410, 'link');
	if (code === 'response.other') error(409, 'other-link');
	error(404, 'link');
}
