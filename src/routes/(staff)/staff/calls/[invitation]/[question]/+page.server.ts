import { fail, redirect } from '@sveltejs/kit';
import { describeAnswer } from '#lib/domain/survey/describe-answer.ts';
import { formatLabel } from '#lib/i18n/format-wording.ts';
import { translator } from '#lib/i18n/translate.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readInterviewPage } from '#lib/server/usecases/read-interview-page.ts';
import { saveInterviewPage } from '#lib/server/usecases/save-interview-page.ts';
import { calleeAddress, interviewAddress } from '#lib/ui/calls/addresses.ts';
import { isFromCheck } from '#lib/ui/survey/addresses.ts';
import { modeOf, readFields, refuseInterview } from '../../interview-request.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { invitation, question } = params;
	const mode = modeOf(url);
	const read = await readInterviewPage(ensureStaff(locals.context), invitation, question);
	if (!read.ok && read.problems[0].code === 'response.not-begun') redirect(303, calleeAddress(invitation));
	if (!read.ok) return refuseInterview(read.problems[0]);
	if ('page' in read.value) redirect(303, interviewAddress(invitation, read.value, { mode }));
	return { view: read.value, mode, invitation };
};

export const actions: Actions = {
	default: async ({ locals, params, url, request }) => {
		const { invitation, question } = params;
		const { locale } = locals;
		const mode = modeOf(url);
		const page = { question, read: await readFields(request), locale, fromCheck: isFromCheck(url), mode };
		const saved = await saveInterviewPage(ensureStaff(locals.context), invitation, page);
		if (!saved.ok) return refuseInterview(saved.problems[0]);
		if (saved.value.outcome === 'saved')
			redirect(303, interviewAddress(invitation, saved.value.place, { mode }));
		const { fields, problems, newer } = saved.value;
		const voice = { locale, t: translator(locale) };
		const said = newer.map(({ item, answer }) =>
			describeAnswer(answer, item)
				.map((label) => formatLabel(label, voice))
				.join(', ')
		);
		return fail(newer.length > 0 ? 409 : 422, { fields, problems: [...problems], newer: said });
	}
};
