import { error, redirect } from '@sveltejs/kit';
import { FACTS } from '#lib/domain/survey/condition.ts';
import type { DraftEdit } from '#lib/domain/survey/editing/edit-draft.ts';
import { ruleOf, type RuleSubject } from '#lib/domain/survey/editing/rules.ts';
import { parseChoiceStep } from '#lib/domain/survey/editing/write-choices.ts';
import { readEditForm, type EditForm } from '../../../edit-form.ts';
import { change, refuse } from '../change.ts';
import { readChecked } from '../read-checked.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const checked = await readChecked(locals, params.draft);
	const item = checked.draft.items.find(({ code }) => code === params.question);
	if (!item) error(404, 'draft');
	return { ...checked, item, about: url.searchParams.get('about') };
};

export const actions: Actions = {
	write: async (event) => {
		const form = await readEditForm(event.request);
		const step = parseChoiceStep(form.text('do'), (list) => form.text(`${list}-new`));
		const { question: code } = event.params;
		const changed = await change(event, form, { kind: 'write', code, read: form.read, step });
		if (!changed.ok) return refuse(changed.problems, form);
		redirect(303, `${event.url.pathname}?saved${step ? `#${step.list}s` : ''}`);
	},
	'rule-add': async (event) => {
		const form = await readEditForm(event.request);
		const subject = subjectOf(form.text('about'));
		const codes = form.read('codes').slice(0, MOST_CODES);
		if (!subject || codes.length === 0) return refuse([{ code: 'editor.rule-codes', at: 'codes' }], form);
		const rule = ruleOf(subject, { codes, negated: form.text('is') === 'not' });
		return rules(event, form, { kind: 'rule-add', code: event.params.question, rule });
	},
	'rule-remove': async (event) => {
		const form = await readEditForm(event.request);
		const index = Number(form.text('index') || NaN);
		return rules(event, form, { kind: 'rule-remove', code: event.params.question, index });
	},
	'rule-join': async (event) => {
		const form = await readEditForm(event.request);
		const join = form.text('join') === 'any' ? 'any' : 'all';
		return rules(event, form, { kind: 'rule-join', code: event.params.question, join });
	},
	remove: async (event) => {
		const form = await readEditForm(event.request);
		const changed = await change(event, form, { kind: 'remove', code: event.params.question });
		if (!changed.ok) return refuse(changed.problems, form);
		redirect(303, `/staff/questionnaires/${event.params.draft}/edit?removed`);
	}
};

/** Of one rule. */
const MOST_CODES = 80;

/** `C1` → a question; `fact:wave` → a fact. */
function subjectOf(text: string): RuleSubject | undefined {
	const fact = FACTS.find((name) => text === `fact:${name}`);
	if (fact) return { fact };
	return /^[A-Z][A-Z0-9]{0,11}$/.test(text) ? { question: text } : undefined;
}

async function rules(event: RequestEvent, form: EditForm, edit: DraftEdit) {
	const changed = await change(event, form, edit);
	if (!changed.ok) return refuse(changed.problems, form);
	redirect(303, `${event.url.pathname}?saved#rules`);
}
