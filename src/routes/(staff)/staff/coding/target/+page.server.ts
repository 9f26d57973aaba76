import { fail, redirect } from '@sveltejs/kit';
import { can } from '#lib/domain/access/permissions.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { formText, formTexts } from '#lib/server/auth/form-text.ts';
import { answerContest } from '#lib/server/usecases/answer-contest.ts';
import { contestTarget } from '#lib/server/usecases/contest-target.ts';
import { decideTarget } from '#lib/server/usecases/decide-target.ts';
import { readTargetQueue } from '#lib/server/usecases/read-target-queue.ts';
import { codingAddress } from '#lib/ui/coding/labels.ts';
import { readForm } from '../../../../read-form.ts';
import { choiceOf, readChoice, wholeNumber } from '../choice.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
	const context = ensureStaff(locals.context);
	const choice = await readChoice({ url, actor: context.actor, parent });
	const queue = await readTargetQueue(context, choice.programme);
	return {
		...choice,
		mayWrite: can(context.actor, 'coding.write'),
		queue: queue.ok ? queue.value : null,
		problems: queue.ok ? [] : queue.problems
	};
};

export const actions: Actions = {
	decide: async ({ request, locals, url }) => {
		const form = await readForm(request);
		const choice = choiceOf(url);
		const decided = await decideTarget(ensureStaff(locals.context), {
			programme: choice.programme,
			awards: formTexts(form, 'award'),
			waveMonths: wholeNumber(formText(form, 'wave')),
			decision: formText(form, 'decision'),
			reason: formText(form, 'reason')
		});
		if (!decided.ok) return fail(400, { problems: decided.problems });
		const more = { said: 'decided', people: String(decided.value.people) };
		redirect(303, codingAddress('/target', choice, more));
	},
	contest: async ({ request, locals, url }) => {
		const form = await readForm(request);
		const given = { codingId: formText(form, 'coding'), reason: formText(form, 'reason') };
		const contested = await contestTarget(ensureStaff(locals.context), given);
		if (!contested.ok) return fail(400, { problems: contested.problems });
		redirect(303, codingAddress('/target', choiceOf(url), { said: 'contested' }));
	},
	answer: async ({ request, locals, url }) => {
		const form = await readForm(request);
		const answered = await answerContest(ensureStaff(locals.context), {
			contestId: formText(form, 'contest'),
			verdict: formText(form, 'verdict'),
			answer: formText(form, 'answer')
		});
		if (!answered.ok) return fail(400, { problems: answered.problems });
		redirect(303, codingAddress('/target', choiceOf(url), { said: 'answered' }));
	}
};
