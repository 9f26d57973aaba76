import { fail, redirect } from '@sveltejs/kit';
import { can } from '#lib/domain/access/permissions.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { previewReplay } from '#lib/server/usecases/preview-replay.ts';
import { replayRules } from '#lib/server/usecases/replay-rules.ts';
import { codingAddress } from '#lib/ui/coding/labels.ts';
import { choiceOf, readChoice } from '../choice.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
	const context = ensureStaff(locals.context);
	const choice = await readChoice({ url, actor: context.actor, parent });
	const preview = await previewReplay(context, choice);
	return {
		...choice,
		mayWrite: can(context.actor, 'coding.write'),
		preview: preview.ok ? preview.value : null,
		problems: preview.ok ? [] : preview.problems
	};
};

export const actions: Actions = {
	default: async ({ locals, url }) => {
		const choice = choiceOf(url);
		const done = await replayRules(ensureStaff(locals.context), choice);
		if (!done.ok) return fail(400, { problems: done.problems });
		redirect(303, codingAddress('/replay', choice, { replayed: String(done.value.codedPeople) }));
	}
};
