import type { Problem } from '../../shared/problem.ts';
import { fail, type Result } from '../../shared/result.ts';
import { checkQuestionnaire } from '../check-questionnaire.ts';
import type { DraftItem, DraftText, QuestionnaireDraft } from '../drafts/draft.ts';
import { LONGEST_TEXT } from '../item.ts';
import { DOCUMENT_FORMAT, parseQuestionnaire, type Questionnaire } from '../questionnaire.ts';
import { isSameValue } from '../same-value.ts';
import { findMissingTexts } from './missing-texts.ts';

/**
 * The questionnaire that a draft would be published as, or everything that keeps it from that, each with its place.
 *
 * @param base what the draft was begun from; its minimum set must be in it as it was
 */
export function toDocument(
	draft: QuestionnaireDraft,
	base: Questionnaire | undefined
): Result<Questionnaire> {
	const parsed = parseQuestionnaire(documentOf(draft, keptText));
	const problems = [
		...findMissingTexts(draft),
		...findLacks(draft),
		...checkCore(draft, base),
		...(parsed.ok ? checkQuestionnaire(parsed.value) : [])
	];
	const [first, ...others] = problems;
	return first ? fail(first, ...others) : parsed;
}

/**
 * The same with its gaps filled, for whoever wants to see it before it is finished: a text of another language
 * in place of the one that is missing.
 */
export function toPreview(draft: QuestionnaireDraft): Result<Questionnaire> {
	const [first, ...others] = findLacks(draft, { waves: false });
	if (first) return fail(first, ...others);
	return parseQuestionnaire(documentOf({ ...draft, waves: wavesOf(draft) }, filledText));
}

/** Months after the award; the first wave of all until somebody chooses them. */
function wavesOf({ waves = [] }: QuestionnaireDraft): readonly number[] {
	return waves.length === 0 ? [6] : waves;
}

type TextOf = (text: DraftText) => { readonly fr: string; readonly en: string };

const keptText: TextOf = ({ fr = '', en = '' }) => ({ fr, en });

/** What stands where nothing is written. */
const NOTHING = '…';

function filledText({ fr, en, other }: DraftText) {
	const any = fr ?? en ?? other ?? NOTHING;
	return { fr: (fr ?? any).slice(0, LONGEST_TEXT), en: (en ?? any).slice(0, LONGEST_TEXT) };
}

function documentOf(draft: QuestionnaireDraft, textOf: TextOf): unknown {
	const { code, title, waves = [], pages = [], items } = draft;
	return {
		format: DOCUMENT_FORMAT,
		code,
		title: textOf(title),
		waves,
		edited: true,
		pages: pages.map((page) => ({ ...page, title: textOf(page.title) })),
		items: items.map((item) => writtenItem(item, textOf))
	};
}

function writtenItem(item: DraftItem, textOf: TextOf): Readonly<Record<string, unknown>> {
	const listed = (choices: Extract<DraftItem, { type: 'single' }>['choices']) =>
		choices.map(({ code, label, help }) => ({
			code,
			label: textOf(label),
			...(help ? { help: textOf(help) } : {})
		}));
	return {
		...item,
		label: textOf(item.label),
		short: textOf(item.short),
		...(item.hint ? { hint: textOf(item.hint) } : {}),
		...('choices' in item ? { choices: listed(item.choices) } : {}),
		...('rows' in item ? { rows: listed(item.rows) } : {}),
		...('unit' in item ? { unit: textOf(item.unit) } : {}),
		...('ends' in item ? { ends: { least: textOf(item.ends.least), most: textOf(item.ends.most) } } : {})
	};
}

/** What no text can mend: no wave, no question, too few choices, nothing to copy. */
function findLacks(draft: QuestionnaireDraft, { waves } = { waves: true }): readonly Problem[] {
	return [
		...(waves && (draft.waves ?? []).length === 0 ? [{ code: 'editor.no-waves', at: 'waves' }] : []),
		...(draft.items.length === 0 ? [{ code: 'editor.no-questions', at: 'add' }] : []),
		...draft.items.flatMap(lacksOf)
	];
}

function lacksOf(item: DraftItem): readonly Problem[] {
	const { code: at } = item;
	const choices = 'choices' in item ? item.choices.length : 2;
	return [
		...(choices < 2 ? [{ code: 'editor.few-choices', at }] : []),
		...(item.type === 'ranking' && item.places > choices ? [{ code: 'editor.many-places', at }] : []),
		...(item.type === 'matrix' && item.rows.length === 0 ? [{ code: 'editor.no-rows', at }] : []),
		...(item.type === 'unchanged' && item.copies.length === 0 ? [{ code: 'editor.no-copies', at }] : [])
	];
}

/** The minimum set of the base, word for word and in its order. */
function checkCore({ items }: QuestionnaireDraft, base: Questionnaire | undefined): readonly Problem[] {
	const core = base?.items.filter(({ star }) => star) ?? [];
	const kept = items.filter(({ code }) => core.some((one) => one.code === code)).map(({ code }) => code);
	return core.flatMap((item, index) => {
		const own = items.find(({ code }) => code === item.code);
		const same = own !== undefined && isSameValue(own, item) && kept[index] === item.code;
		return same ? [] : [{ code: 'editor.core-changed', at: item.code }];
	});
}
