import { redirect } from '@sveltejs/kit';
import { isQuestionTypeName } from '#lib/domain/survey/question-types/index.ts';
import { readEditForm } from '../../edit-form.ts';
import { change, refuse } from './change.ts';
import { readChecked } from './read-checked.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => readChecked(locals, params.draft);

export const actions: Actions = {
	settings: async (event) => {
		const form = await readEditForm(event.request);
		const changed = await change(event, form, { kind: 'settings', read: form.read });
		if (!changed.ok) return refuse(changed.problems, form);
		redirect(303, `${event.url.pathname}?saved#settings`);
	},
	add: async (event) => {
		const form = await readEditForm(event.request);
		const type = form.text('type');
		if (!isQuestionTypeName(type))
			return refuse([{ code: 'editor.type', at: 'type', found: type.slice(0, 80) }], form);
		const edit = { kind: 'add', type, code: form.text('code'), after: form.text('after') } as const;
		const before = await readChecked(event.locals, event.params.draft);
		const changed = await change(event, form, edit);
		if (!changed.ok) return refuse(changed.problems, form);
		const known = before.draft.items.map(({ code }) => code);
		const added = changed.value.items.find(({ code }) => !known.includes(code));
		redirect(303, `${event.url.pathname}/${added?.code ?? ''}?added`);
	},
	order: async (event) => {
		const form = await readEditForm(event.request);
		const kind = STEPS.find((step) => step === form.text('do'));
		const code = form.text('code');
		if (!kind) return refuse([{ code: 'editor.step', found: form.text('do').slice(0, 80) }], form);
		const changed = await change(event, form, { kind, code });
		if (!changed.ok) return refuse(changed.problems, form);
		redirect(303, `${event.url.pathname}?saved#q-${encodeURIComponent(code)}`);
	},
	title: async (event) => {
		const form = await readEditForm(event.request);
		const code = form.text('code');
		const changed = await change(event, form, { kind: 'page-title', code, read: form.read });
		if (!changed.ok) return refuse(changed.problems, form);
		redirect(303, `${event.url.pathname}?saved#q-${encodeURIComponent(code)}`);
	}
};

const STEPS = ['up', 'down', 'page-join', 'page-split'] as const;
