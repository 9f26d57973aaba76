import { findRuleFault } from '../../coding/lists/rule-fault.ts';
import { isOffList } from '../../coding/off-list.ts';
import { quoteFound, type Problem } from '../../shared/problem.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { ListedItem } from '../programme.ts';
import { codesOf, draftField, itemOf, linesOf, type ItemDraft } from './list-draft.ts';

const CODE = /^[A-Z][A-Z0-9_-]{0,19}$/;
const LONGEST_LABEL = 200;
const LONGEST_LINE = 500;
/** More would be compared with every title, and read by nobody. */
const MOST_LINES = 300;

/** The list that drafts make, or all that is wrong with them, each at its control. */
export function checkDrafts(drafts: readonly ItemDraft[]): Result<readonly ListedItem[]> {
	const kept = drafts.map((draft, index) => ({ draft, index })).filter(({ draft }) => !draft.removed);
	const codes = kept.map(({ draft }) => draft.code);
	const problems = kept.flatMap(({ draft, index }) => [
		...codeFaults(draft, index, codes),
		...labelFaults(draft, index),
		...lineFaults(draft, index),
		...heirFaults(draft, index, codes)
	]);
	if (kept.length === 0) problems.push({ code: 'list.empty' });
	const [first, ...others] = problems;
	return first ? fail(first, ...others) : ok(kept.map(({ draft }) => itemOf(draft)));
}

function codeFaults({ code }: ItemDraft, index: number, codes: readonly string[]): readonly Problem[] {
	const at = draftField(index, 'code');
	const found = quoteFound(code);
	if (!CODE.test(code)) return [{ code: 'list.code-wrong', at, found }];
	if (isOffList(code)) return [{ code: 'list.code-reserved', at, found }];
	return codes.filter((one) => one === code).length > 1 ? [{ code: 'list.code-twice', at, found }] : [];
}

function labelFaults({ code, fr, en }: ItemDraft, index: number): readonly Problem[] {
	const problems: Problem[] = [];
	if (fr === '') problems.push({ code: 'list.label-wanted', at: draftField(index, 'fr'), found: code });
	for (const [field, text] of [
		['fr', fr],
		['en', en]
	] as const) {
		if (text.length <= LONGEST_LABEL) continue;
		const params = { most: LONGEST_LABEL, count: text.length };
		problems.push({ code: 'list.label-long', at: draftField(index, field), found: code, params });
	}
	return problems;
}

function lineFaults({ code, examples, keywords }: ItemDraft, index: number): readonly Problem[] {
	const problems: Problem[] = [];
	for (const [field, text] of [
		['examples', examples],
		['keywords', keywords]
	] as const) {
		const lines = linesOf(text);
		const params = { most: MOST_LINES, count: lines.length };
		if (lines.length > MOST_LINES) {
			problems.push({ code: 'list.lines-many', at: draftField(index, field), found: code, params });
		}
		const long = lines.find((line) => line.length > LONGEST_LINE);
		if (long === undefined) continue;
		problems.push({
			code: 'list.line-long',
			at: draftField(index, field),
			found: quoteFound(long),
			params: { most: LONGEST_LINE }
		});
	}
	for (const rule of linesOf(keywords)) {
		const fault = findRuleFault(rule);
		if (!fault) continue;
		const params = { entry: code, part: quoteFound(fault.part) };
		problems.push({ code: fault.code, at: draftField(index, 'keywords'), found: quoteFound(rule), params });
	}
	return problems;
}

/** A code that the list still has cannot be taken over by another entry. */
function heirFaults({ replaces }: ItemDraft, index: number, codes: readonly string[]): readonly Problem[] {
	return codesOf(replaces)
		.filter((code) => codes.includes(code))
		.map((code) => ({
			code: 'list.replaces-present',
			at: draftField(index, 'replaces'),
			found: quoteFound(code)
		}));
}
