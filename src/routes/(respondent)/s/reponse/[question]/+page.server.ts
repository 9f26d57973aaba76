import { fail, redirect } from '@sveltejs/kit';
import { describeAnswer } from '#lib/domain/survey/describe-answer.ts';
import { formatLabel } from '#lib/i18n/format-wording.ts';
import { translator } from '#lib/i18n/translate.ts';
import { readQuestion } from '#lib/server/usecases/read-question.ts';
import { saveAnswer } from '#lib/server/usecases/save-answer.ts';
import { isFromCheck, placeAddress } from '#lib/ui/survey/addresses.ts';
import { readForm } from '../../form-reader.ts';
import { openSession, refuseLink } from '../../session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context, session } = openSession(event);
	const read = await readQuestion(context, session, event.params.question);
	if (!read.ok) refuseLink(read.problems[0]);
	if ('page' in read.value) redirect(303, placeAddress(read.value, event));
	return read.value;
};

export const actions = {
	default: async (event) => {
		const { context, session } = openSession(event);
		const { locale } = event.locals;
		const saved = await saveAnswer(context, session, {
			question: event.params.question,
			read: await readForm(event.request),
			locale,
			fromCheck: isFromCheck(event.url)
		});
		if (!saved.ok) refuseLink(saved.problems[0]);
		if (saved.value.outcome === 'saved') redirect(303, placeAddress(saved.value.place, event));
		const { fields, problems, newer } = saved.value;
		const voice = { locale, t: translator(locale) };
		const said = newer.map(({ item, answer }) =>
			describeAnswer(answer, item)
				.map((label) => formatLabel(label, voice))
				.join(', ')
		);
		return fail(newer.length > 0 ? 409 : 422, { fields, problems: [...problems], newer: said });
	}
} satisfies Actions;
