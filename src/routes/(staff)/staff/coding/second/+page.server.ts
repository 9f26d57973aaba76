import { fail, redirect } from '@sveltejs/kit';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { formText } from '#lib/server/auth/form-text.ts';
import { codeSecond } from '#lib/server/usecases/code-second.ts';
import { readSecondCoding } from '#lib/server/usecases/read-second-coding.ts';
import { settleCoding } from '#lib/server/usecases/settle-coding.ts';
import { codingAddress } from '#lib/ui/coding/labels.ts';
import { readForm } from '../../../../read-form.ts';
import { choiceOf, readChoice } from '../choice.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
	const context = ensureStaff(locals.context);
	const choice = await readChoice({
		...{ url, parent, actor: context.actor },
		permission: 'coding.write'
	});
	const second = await readSecondCoding(context, choice);
	return {
		...choice,
		second: second.ok ? second.value : null,
		problems: second.ok ? [] : second.problems
	};
};

export const actions: Actions = {
	code: async ({ request, locals, url }) => {
		const form = await readForm(request);
		const given = { ruleId: formText(form, 'rule'), code: formText(form, 'code') };
		const coded = await codeSecond(ensureStaff(locals.context), given);
		if (!coded.ok) return fail(400, { problems: coded.problems });
		const said = coded.value.agreed ? 'agreed' : 'differs';
		redirect(303, codingAddress('/second', choiceOf(url), { said }));
	},
	settle: async ({ request, locals, url }) => {
		const form = await readForm(request);
		const choice = choiceOf(url);
		const given = {
			ruleId: formText(form, 'rule'),
			code: formText(form, 'code'),
			reason: formText(form, 'reason')
		};
		const settled = await settleCoding(ensureStaff(locals.context), { ...choice, ...given });
		if (!settled.ok) return fail(400, { problems: settled.problems });
		redirect(303, codingAddress('/second', choice, { said: 'settled.done' }));
	}
};
