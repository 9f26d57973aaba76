import { fail, redirect } from '@sveltejs/kit';
import { can } from '#lib/domain/access/permissions.ts';
import type { TargetDecision } from '#lib/domain/coding/work/coding-rule.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { formText } from '#lib/server/auth/form-text.ts';
import { acceptProposals } from '#lib/server/usecases/accept-proposals.ts';
import { codeCluster } from '#lib/server/usecases/code-cluster.ts';
import { QUEUE_PAGE, readCodingQueue } from '#lib/server/usecases/read-coding-queue.ts';
import { undoCoding } from '#lib/server/usecases/undo-coding.ts';
import { codingAddress } from '#lib/ui/coding/labels.ts';
import { readForm } from '../../../read-form.ts';
import { choiceOf, readChoice, wholeNumber } from './choice.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
	const context = ensureStaff(locals.context);
	const choice = await readChoice({ url, actor: context.actor, parent });
	const skip = wholeNumber(url.searchParams.get('skip'));
	const queue = await readCodingQueue(context, { ...choice, skip });
	return {
		...choice,
		skip,
		page: QUEUE_PAGE,
		mayWrite: can(context.actor, 'coding.write'),
		queue: queue.ok ? queue.value : null,
		problems: queue.ok ? [] : queue.problems
	};
};

const TARGETS: Readonly<Record<string, TargetDecision>> = { yes: 'yes', no: 'no', undecided: 'undecided' };

export const actions: Actions = {
	code: async ({ request, locals, url }) => {
		const form = await readForm(request);
		const choice = choiceOf(url);
		const decided = await codeCluster(ensureStaff(locals.context), {
			...choice,
			clusterKey: formText(form, 'key'),
			code: formText(form, 'code'),
			target: TARGETS[formText(form, 'target')],
			reason: formText(form, 'reason')
		});
		if (!decided.ok) return fail(400, { problems: decided.problems });
		const { batchId, people } = decided.value;
		const skip = url.searchParams.get('skip') ?? '0';
		redirect(303, codingAddress('', choice, { skip, done: batchId, people: String(people) }));
	},
	accept: async ({ request, locals, url }) => {
		const choice = choiceOf(url);
		const threshold = formText(await readForm(request), 'threshold');
		const decided = await acceptProposals(ensureStaff(locals.context), { ...choice, threshold });
		if (!decided.ok) return fail(400, { problems: decided.problems });
		const { batchId, people } = decided.value;
		redirect(303, codingAddress('', choice, { done: batchId, people: String(people) }));
	},
	undo: async ({ request, locals, url }) => {
		const batchId = formText(await readForm(request), 'batch');
		const undone = await undoCoding(ensureStaff(locals.context), batchId);
		if (!undone.ok) return fail(400, { problems: undone.problems });
		redirect(303, codingAddress('', choiceOf(url), { undone: '', people: String(undone.value.people) }));
	}
};
