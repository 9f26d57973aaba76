import { fail, ok, type Result } from '../../shared/result.ts';
import type { Condition } from '../condition.ts';
import type { DraftItem, DraftPage, QuestionnaireDraft } from '../drafts/draft.ts';
import type { FieldReader } from '../fields.ts';
import { isQuestionCode } from '../item.ts';
import { MOST_ITEMS } from '../questionnaire.ts';
import type { QuestionTypeName } from '../question-types/index.ts';
import { readText, type FormReading } from './form-texts.ts';
import { freeCode, LOCAL_MARK, newItem } from './new-item.ts';
import { joinPage, moveItem, removeItem, sharedPage, splitPage } from './order.ts';
import { conditionOf, rulesOf, type Rules } from './rules.ts';
import { stepChoices, type ChoiceStep } from './write-choices.ts';
import { writeItem } from './write-item.ts';

/** One thing that an officer does to a draft. Each is kept at once. */
export type DraftEdit =
	| { readonly kind: 'settings'; readonly read: FieldReader }
	/** `code` empty: one is made; `after` empty: at the end. */
	| { readonly kind: 'add'; readonly type: QuestionTypeName; readonly code: string; readonly after: string }
	| {
			readonly kind: 'write';
			readonly code: string;
			readonly read: FieldReader;
			readonly step: ChoiceStep | undefined;
	  }
	| { readonly kind: 'page-title'; readonly code: string; readonly read: FieldReader }
	| { readonly kind: 'rule-add'; readonly code: string; readonly rule: Condition }
	| { readonly kind: 'rule-remove'; readonly code: string; readonly index: number }
	| { readonly kind: 'rule-join'; readonly code: string; readonly join: Rules['join'] }
	| { readonly kind: 'remove' | 'up' | 'down' | 'page-join' | 'page-split'; readonly code: string };

type OfKind<Kind extends DraftEdit['kind']> = Extract<DraftEdit, { readonly kind: Kind }>;
type RuleEdit = OfKind<'rule-add' | 'rule-remove' | 'rule-join'>;

/**
 * Does one thing to a draft. The minimum set (★) is locked: what every institution asks stays word for word, so
 * that figures stay comparable.
 */
export function editDraft(draft: QuestionnaireDraft, edit: DraftEdit): Result<QuestionnaireDraft> {
	if (edit.kind === 'settings') return writeSettings(draft, edit.read);
	if (edit.kind === 'add') return addItem(draft, edit);
	const item = draft.items.find(({ code }) => code === edit.code);
	if (!item) return fail({ code: 'editor.question-gone', found: edit.code.slice(0, 80) });
	if (edit.kind === 'page-title') return titlePage(draft, item, edit.read);
	if (item.star) return fail({ code: 'editor.locked', found: item.code });
	if (edit.kind === 'write') return replaced(draft, write(item, edit));
	if (isRuleEdit(edit)) return changeRules(draft, item, edit);
	const moved = PLACES[edit.kind](draft, item.code);
	return moved ? ok(moved) : fail({ code: 'editor.page-full', found: item.code });
}

function isRuleEdit(edit: DraftEdit): edit is RuleEdit {
	return edit.kind.startsWith('rule-');
}

/** What changes the place of a question; undefined where the page before it is full. */
const PLACES: Readonly<
	Record<
		Exclude<DraftEdit['kind'], 'settings' | 'add' | 'write' | 'page-title' | RuleEdit['kind']>,
		(draft: QuestionnaireDraft, code: string) => QuestionnaireDraft | undefined
	>
> = {
	remove: removeItem,
	up: (draft, code) => moveItem(draft, code, -1),
	down: (draft, code) => moveItem(draft, code, 1),
	'page-split': splitPage,
	'page-join': joinPage
};

function write(item: DraftItem, { read, step }: OfKind<'write'>): Result<DraftItem> {
	const written = writeItem(item, read);
	return written.ok && step ? stepChoices(written.value, step) : written;
}

function replaced(draft: QuestionnaireDraft, item: Result<DraftItem>): Result<QuestionnaireDraft> {
	if (!item.ok) return item;
	const items = draft.items.map((one) => (one.code === item.value.code ? item.value : one));
	return ok({ ...draft, items });
}

function addItem(
	draft: QuestionnaireDraft,
	{ type, code, after }: OfKind<'add'>
): Result<QuestionnaireDraft> {
	const codes = draft.items.map((item) => item.code);
	if (codes.length >= MOST_ITEMS)
		return fail({ code: 'editor.items-many', at: 'type', params: { most: MOST_ITEMS } });
	const wanted = code.trim().toUpperCase();
	if (wanted !== '' && !isQuestionCode(wanted))
		return fail({ code: 'editor.question-code', at: 'code', found: code.slice(0, 80) });
	if (codes.includes(wanted)) return fail({ code: 'editor.code-taken', at: 'code', found: wanted });
	const item = newItem(type, wanted === '' ? freeCode(LOCAL_MARK, codes) : wanted);
	const place = placeAfter(draft, after);
	return ok({ ...draft, items: [...draft.items.slice(0, place), item, ...draft.items.slice(place)] });
}

/** Behind a question, and behind the whole page that it is on. */
function placeAfter(draft: QuestionnaireDraft, after: string): number {
	const last = sharedPage(draft, after)?.items.at(-1) ?? after;
	const at = draft.items.findIndex(({ code }) => code === last);
	return at === -1 ? draft.items.length : at + 1;
}

function changeRules(draft: QuestionnaireDraft, item: DraftItem, edit: RuleEdit): Result<QuestionnaireDraft> {
	const { join, rules } = rulesOf(item.when);
	const changed: Rules =
		edit.kind === 'rule-add'
			? { join, rules: [...rules, edit.rule] }
			: edit.kind === 'rule-join'
				? { join: edit.join, rules }
				: { join, rules: rules.filter((_, index) => index !== edit.index) };
	if (changed.rules.length > MOST_RULES)
		return fail({ code: 'editor.rules-many', at: 'about', params: { most: MOST_RULES } });
	const others = Object.fromEntries(Object.entries(item).filter(([name]) => name !== 'when'));
	const when = conditionOf(changed);
	return replaced(draft, ok({ ...others, ...(when ? { when } : {}) } as DraftItem));
}

/** More rules than this are read by nobody. */
const MOST_RULES = 12;

function titlePage(draft: QuestionnaireDraft, { code }: DraftItem, read: FieldReader) {
	const together = sharedPage(draft, code)?.items ?? [];
	const held = draft.items.find((item) => item.star && together.includes(item.code));
	if (held) return fail({ code: 'editor.locked', found: held.code });
	const form: FormReading = { read, problems: [] };
	const pages = (draft.pages ?? []).map((page): DraftPage =>
		page.items.includes(code) ? { ...page, title: readText(form, 'page', page.title) } : page
	);
	const [first, ...others] = form.problems;
	return first ? fail(first, ...others) : ok({ ...draft, pages });
}

function writeSettings(draft: QuestionnaireDraft, read: FieldReader): Result<QuestionnaireDraft> {
	const form: FormReading = { read, problems: [] };
	const title = readText(form, 'title', draft.title);
	const written = (read('waves')[0] ?? '').split(/[\s,;]+/u).filter((text) => text !== '');
	const wrong = written.find((text) => !/^\d{1,3}$/.test(text) || Number(text) > MOST_MONTHS);
	if (wrong !== undefined || written.length > MOST_WAVES) {
		const params = { most: MOST_MONTHS };
		form.problems.push({ code: 'editor.waves', at: 'waves', found: (wrong ?? '').slice(0, 80), params });
	}
	const [first, ...others] = form.problems;
	if (first) return fail(first, ...others);
	const waves = [...new Set(written.map(Number))].sort((one, other) => one - other);
	return ok({ ...draft, title, waves });
}

const MOST_MONTHS = 120;
const MOST_WAVES = 12;
