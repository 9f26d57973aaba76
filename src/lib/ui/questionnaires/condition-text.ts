import type { Condition } from '#lib/domain/survey/condition.ts';
import type { DraftItem } from '#lib/domain/survey/drafts/draft.ts';
import { anyText } from '#lib/domain/survey/drafts/draft-text.ts';
import type { Voice } from '#lib/i18n/format-wording.ts';

/** Says when a question is asked: “G1Q2 is A1 (« Yes ») or A2 (« No ») and …”. */
export function conditionText(condition: Condition, items: readonly DraftItem[], voice: Voice): string {
	const { t } = voice;
	if ('question' in condition) return compared(condition, items, { voice, isNegated: false });
	if ('fact' in condition) return `${t(`drafts.when.fact.${condition.fact}`)} ${condition.in.join(', ')}`;
	if ('not' in condition) {
		const { not } = condition;
		return 'question' in not
			? compared(not, items, { voice, isNegated: true })
			: t('drafts.when.not', { condition: within(not, items, voice) });
	}
	const sign = 'all' in condition ? t('drafts.when.and') : t('drafts.when.or');
	const parts = 'all' in condition ? condition.all : condition.any;
	return parts.map((part) => within(part, items, voice)).join(sign);
}

/** Several conditions in one of several stand in brackets. */
function within(condition: Condition, items: readonly DraftItem[], voice: Voice): string {
	const text = conditionText(condition, items, voice);
	return 'all' in condition || 'any' in condition ? `(${text})` : text;
}

type Comparison = Extract<Condition, { readonly question: string }>;

interface Saying {
	readonly voice: Voice;
	readonly isNegated: boolean;
}

function compared({ question, in: codes }: Comparison, items: readonly DraftItem[], saying: Saying): string {
	const { t } = saying.voice;
	const item = items.find((one) => one.code === question);
	const named = namesOf(item, saying.voice);
	if (named.size > 0 && [...named.keys()].every((code) => codes.includes(code))) {
		return t(saying.isNegated ? 'drafts.when.unanswered' : 'drafts.when.answered', { question });
	}
	const said = codes.map((code) => named.get(code) ?? (code === 'refused' ? t('drafts.when.refused') : code));
	const choices = someOf(said, saying.voice);
	return t(saying.isNegated ? 'drafts.when.is-not' : 'drafts.when.is', { question, choices });
}

/** Code → what it is called, of every choice of a question. */
function namesOf(item: DraftItem | undefined, { t, locale }: Voice): ReadonlyMap<string, string> {
	if (item?.type === 'yes-no') {
		return new Map([
			['YES', t('drafts.when.yes')],
			['NO', t('drafts.when.no')]
		]);
	}
	if (item === undefined || !('choices' in item)) return new Map();
	return new Map(
		item.choices.map(({ code, label }) => {
			const named = label[locale] ?? anyText(label);
			return [code, named === '' ? code : t('drafts.when.choice', { code, label: named })];
		})
	);
}

const MOST_SAID = 3;

/** A long list says its first choices and how many more there are. */
function someOf(said: readonly string[], { t }: Voice): string {
	const first = said.slice(0, MOST_SAID).join(t('drafts.when.or'));
	const count = said.length - MOST_SAID;
	return count > 0 ? t('drafts.when.more', { first, count }) : first;
}
