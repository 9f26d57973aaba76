import { redirect } from '@sveltejs/kit';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readCallee } from '#lib/server/usecases/read-callee.ts';
import { readInterview } from '#lib/server/usecases/read-interview.ts';
import { sendInterview } from '#lib/server/usecases/send-interview.ts';
import { calleeAddress, interviewAddress, listAddress } from '#lib/ui/calls/addresses.ts';
import { modeOf, readFields, refuseInterview } from '../../interview-request.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const context = ensureStaff(locals.context);
	const callee = await readCallee(context, params.invitation);
	if (!callee.ok) return refuseInterview(callee.problems[0]);
	const answers = await readInterview(context, params.invitation);
	if (!answers.ok) return refuseInterview(answers.problems[0]);
	if (answers.value.response === null) redirect(303, calleeAddress(params.invitation));
	return { callee: callee.value.callee, answers: answers.value, mode: modeOf(url) };
};

export const actions: Actions = {
	default: async ({ locals, params, url, request }) => {
		const context = ensureStaff(locals.context);
		const mode = modeOf(url);
		const read = await readFields(request);
		const [response = ''] = read('response');
		const sent = await sendInterview(context, params.invitation, { response, mode });
		if (!sent.ok) return refuseInterview(sent.problems[0]);
		if (sent.value.page !== 'thanks')
			redirect(303, interviewAddress(params.invitation, sent.value, { mode }));
		const [campaign = ''] = read('campaign');
		redirect(303, listAddress(campaign, 'sent'));
	}
};
