import type { Candidate, Coding, Decision, Reason } from '#lib/domain/coding/coding.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import type { Translate } from '#lib/i18n/translate.ts';

/** What `devenir code` says of one line of the file (DESIGN 5). */
export interface CodingEntry {
	readonly row: number;
	readonly text: string;
	readonly decision: Decision;
	readonly candidates: readonly {
		readonly code: string;
		readonly label: string;
		readonly score: number;
		readonly why: string;
	}[];
}

export function entryOf(
	row: number,
	{ text, decision, candidates }: Coding,
	translate: Translate
): CodingEntry {
	return {
		row,
		text,
		decision,
		candidates: candidates.map(({ code, label, score, why }) => ({
			code,
			label,
			score,
			why: formatReason(why, translate)
		}))
	};
}

/** The words that decided, joined by a plus, and what they led to. */
export function formatReason(why: Reason, translate: Translate): string {
	switch (why.kind) {
		case 'words':
			return translate('coding.why.words', { words: why.words.join(' + ') });
		case 'title':
			return why.words.length === 0
				? translate('coding.why.title-alone', { title: why.title })
				: translate('coding.why.title', { words: why.words.join(' + '), title: why.title });
		case 'employer':
			return translate('coding.why.employer', { name: why.name });
		case 'nothing-named':
			return translate('coding.why.nothing-named');
		case 'outside-list':
			return translate('coding.why.outside-list');
	}
}

/** A line a text, and how many were coded. */
export function describeCodings(entries: readonly CodingEntry[], translate: Translate): readonly string[] {
	const count = (decision: Decision) => entries.filter((entry) => entry.decision === decision).length;
	return [
		...entries.map((entry) => describeEntry(entry, translate)),
		translate('coding.summary', {
			count: entries.length,
			automatic: count('automatic'),
			proposed: count('proposed'),
			none: count('none')
		})
	];
}

function describeEntry(
	{ row, text, decision, candidates: [best] }: CodingEntry,
	translate: Translate
): string {
	const params = { row, text: quoteFound(text), decision: translate(`coding.decision.${decision}`) };
	if (!best) return translate('coding.line-without', params);
	return translate('coding.line', { ...params, ...bestParams(best) });
}

function bestParams({ code, label, score, why }: Omit<Candidate, 'why'> & { readonly why: string }) {
	return { code, label, why, percent: Math.round(score * 100) };
}
