import { fail, redirect } from '@sveltejs/kit';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { formText } from '#lib/server/auth/form-text.ts';
import { beginInterview } from '#lib/server/usecases/begin-interview.ts';
import { openContact } from '#lib/server/usecases/open-contact.ts';
import { readCallee } from '#lib/server/usecases/read-callee.ts';
import { recordCall } from '#lib/server/usecases/record-call.ts';
import { interviewAddress, listAddress } from '#lib/ui/calls/addresses.ts';
import { readForm } from '../../../../read-form.ts';
import { modeOf, refuseInterview } from '../interview-request.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const read = await readCallee(ensureStaff(locals.context), params.invitation);
	return read.ok ? read.value : refuseInterview(read.problems[0]);
};

export const actions: Actions = {
	begin: async ({ locals, params, url }) => {
		const place = await beginInterview(ensureStaff(locals.context), params.invitation, locals.locale);
		if (!place.ok) return refuseInterview(place.problems[0]);
		redirect(303, interviewAddress(params.invitation, place.value, { mode: modeOf(url) }));
	},
	contact: async ({ locals, params }) => {
		const opened = await openContact(ensureStaff(locals.context), params.invitation);
		if (opened.ok) return { phones: opened.value.phones };
		if (opened.problems[0].code === 'invitation.unknown') return refuseInterview(opened.problems[0]);
		return fail(409, { problems: opened.problems });
	},
	outcome: async ({ locals, params, request }) => {
		const context = ensureStaff(locals.context);
		const form = await readForm(request);
		const typed = {
			outcome: formText(form, 'outcome'),
			day: formText(form, 'day'),
			time: formText(form, 'time'),
			number: formText(form, 'number')
		};
		const kept = await recordCall(context, params.invitation, typed);
		if (kept.ok) redirect(303, listAddress(formText(form, 'campaign'), 'kept'));
		if (!kept.problems[0].code.startsWith('call.')) return refuseInterview(kept.problems[0]);
		return fail(400, { problems: kept.problems, typed });
	}
};
