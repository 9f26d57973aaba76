import { SMALLEST_CELL } from '../disclosure/audience.ts';
import { isSafeTitle } from '../disclosure/safe-title.ts';
import type { DistributionIndicator } from '../indicators/indicator.ts';
import { compareCodes, type GroupTally } from '../indicators/tally.ts';
import type { FigureFrame } from './figure-frame.ts';
import { foldTitles } from './titles.ts';

/** Job titles in graduates' own words: without count, year, employer, or any order but the alphabet. */
export interface TitleExamples {
	readonly titles: readonly string[];
	/** How many people a title must be shared by to be quoted to this reader. */
	readonly least: number;
}

/** More is a list to be searched, which the coding pages are for. */
const MOST_EXAMPLES = 24;

/** Titles that may be quoted; for those who may not see small counts, only what k people or more wrote. */
export function buildTitleExamples(
	{ code }: DistributionIndicator,
	tally: GroupTally,
	{ reader, withheld }: FigureFrame
): TitleExamples {
	const least = reader.exactCounts ? 1 : SMALLEST_CELL;
	const detail = withheld === true ? {} : (tally.distributions[code]?.detail ?? {});
	const counts = new Map<string, number>();
	for (const titles of Object.values(detail)) {
		for (const [text, x] of Object.entries(titles)) counts.set(text, (counts.get(text) ?? 0) + x);
	}
	const quotable = foldTitles(Object.fromEntries(counts))
		.filter(({ text, x }) => x >= least && isSafeTitle(text))
		.map(({ folded, text }) => ({ folded, text }))
		.sort((a, b) => compareCodes(a.folded, b.folded));
	const step = Math.max(1, quotable.length / MOST_EXAMPLES);
	const chosen = Array.from({ length: Math.min(quotable.length, MOST_EXAMPLES) }, (_, index) =>
		Math.floor(index * step)
	);
	return { titles: chosen.flatMap((at) => quotable[at]?.text ?? []), least };
}
