import type { Candidate, Coding, Decision } from '#lib/domain/coding/coding.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { formatReason } from '#lib/i18n/format-reason.ts';
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
