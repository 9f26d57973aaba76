import type { Condition } from '#lib/domain/survey/condition.ts';
import { anyText } from '#lib/domain/survey/drafts/draft-text.ts';
import type { DraftItem, QuestionnaireDraft } from '#lib/domain/survey/drafts/draft.ts';
import { rulesOf } from '#lib/domain/survey/editing/rules.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';
import type { Voice } from '#lib/i18n/format-wording.ts';
import { conditionText } from '../questionnaires/condition-text.ts';

/** “Affichée si : C1 Situation est « En emploi »”; “à tout le monde” without a condition. */
export function shownWhen(when: Condition | undefined, draft: QuestionnaireDraft, voice: Voice): string {
	const { t } = voice;
	const { join, rules } = rulesOf(when);
	if (rules.length === 0) return t('editor.shown.always');
	const sign = join === 'all' ? t('drafts.when.and') : t('drafts.when.or');
	return t('editor.shown.when', { rules: rules.map((rule) => ruleText(rule, draft, voice)).join(sign) });
}

/** One rule: “C1 Situation est « En emploi » ou « En recherche »”. Conditions within conditions are said by code. */
export function ruleText(rule: Condition, draft: QuestionnaireDraft, voice: Voice): string {
	const { t } = voice;
	const compared = 'not' in rule ? rule.not : rule;
	const isOne = 'question' in compared || 'fact' in compared;
	if (!isOne) {
		const text = conditionText(rule, draft.items, voice);
		return 'not' in rule ? text : `(${text})`;
	}
	const choices = compared.in.map((code) => quoted(codeName(compared, code, draft, voice), voice));
	const params = {
		subject: subjectName(compared, draft, voice),
		choices: choices.join(t('drafts.when.or'))
	};
	return t('not' in rule ? 'editor.rule.is-not' : 'editor.rule.is', params);
}

type Compared = Extract<Condition, { readonly in: readonly string[] }>;

/** What is compared: “C1 Situation”, “la situation à l’entrée”. */
export function subjectName(
	subject: Compared | SubjectOnly,
	draft: QuestionnaireDraft,
	{ t, locale }: Voice
): string {
	if ('fact' in subject) return t(`editor.fact.${subject.fact}`);
	const item = draft.items.find(({ code }) => code === subject.question);
	const short = item ? (item.short[locale] ?? (anyText(item.short) || anyText(item.label))) : '';
	return `${subject.question} ${plainText(short)}`.trim();
}

type SubjectOnly = { readonly question: string } | { readonly fact: 'wave' | 'entrySituation' | 'earlier' };

/** What a code is called: the text of its choice, “Oui”, or the code itself. */
export function codeName(
	subject: SubjectOnly,
	code: string,
	draft: QuestionnaireDraft,
	voice: Voice
): string {
	const { t } = voice;
	if ('fact' in subject) return factName(subject.fact, code, voice);
	if (code === 'refused') return t('drafts.when.refused');
	const item = draft.items.find((one) => one.code === subject.question);
	return (item && choiceName(item, code, voice)) ?? code;
}

function choiceName(item: DraftItem, code: string, { t, locale }: Voice): string | undefined {
	if (item.type === 'yes-no' || item.type === 'unchanged')
		return code === 'YES' ? t('drafts.when.yes') : code === 'NO' ? t('drafts.when.no') : undefined;
	if (item.type === 'place-of-work')
		return t(code === 'ABROAD' ? 'editor.fact.abroad' : 'editor.fact.france');
	if (!('choices' in item)) return undefined;
	const label = item.choices.find((choice) => choice.code === code)?.label;
	return label && (label[locale] ?? (anyText(label) || undefined));
}

function factName(fact: 'wave' | 'entrySituation' | 'earlier', code: string, { t }: Voice): string {
	if (fact === 'wave') return t('editor.fact.months', { months: code });
	if (fact === 'earlier') return code === 'YES' ? t('drafts.when.yes') : t('drafts.when.no');
	const unsaid = UNSAID[code];
	if (unsaid !== undefined) return t(unsaid);
	const key = `outcomes.entrySituation.${code}`;
	return t.knows(key) ? t(key) : code;
}

/** Why a fact is not known. */
const UNSAID: Readonly<Record<string, MessageKey>> = {
	unknown: 'editor.fact.missing',
	'not-applicable': 'editor.fact.missing',
	'not-asked': 'editor.fact.not-asked',
	refused: 'editor.fact.declined'
};

function quoted(text: string, { t }: Voice): string {
	return t('drafts.note.found', { found: text });
}

/** A text as officers read it in a list: what is filled in for each person is an ellipsis. */
export function plainText(text: string): string {
	return text.replaceAll(/\{\w+\}/g, '…');
}
