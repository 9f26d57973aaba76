import { fail, redirect } from '@sveltejs/kit';
import { can } from '#lib/domain/access/permissions.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { formText } from '#lib/server/auth/form-text.ts';
import { listCodingRules } from '#lib/server/usecases/list-coding-rules.ts';
import { undoCoding } from '#lib/server/usecases/undo-coding.ts';
import { codingAddress } from '#lib/ui/coding/labels.ts';
import { readForm } from '../../../../read-form.ts';
import { choiceOf, readChoice } from '../choice.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
	const context = ensureStaff(locals.context);
	const choice = await readChoice({ url, actor: context.actor, parent });
	const history = await listCodingRules(context, choice);
	return {
		...choice,
		mayWrite: can(context.actor, 'coding.write'),
		history: history.ok ? history.value : null,
		problems: history.ok ? [] : history.problems
	};
};

export const actions: Actions = {
	undo: async ({ request, locals, url }) => {
		const batchId = formText(await readForm(request), 'batch');
		const undone = await undoCoding(ensureStaff(locals.context), batchId);
		if (!undone.ok) return fail(400, { problems: undone.problems });
		const more = { undone: '', people: String(undone.value.people) };
		redirect(303, codingAddress('/rules', choiceOf(url), more));
	}
};
