import { SMALLEST_CELL } from '../../disclosure/audience.ts';
import { isSafeTitle } from '../../disclosure/safe-title.ts';
import { foldTitles } from '../../figures/titles.ts';
import { matches } from '../../indicators/condition.ts';
import { COUNTED_EMPLOYED } from '../../indicators/people.ts';
import { compareCodes } from '../../indicators/tally.ts';
import type { SnapshotLine } from '../snapshot.ts';
import { holdersOf } from './public-counts.ts';

const MOST_TITLES = 24;

/**
 * Job titles that five graduates or more hold or held, in their own words: no count, no year, no employer, no order but
 * the alphabet (statistics 6.1). Somebody asked twice is one of them.
 */
export function publicTitles(lines: readonly SnapshotLine[]): readonly string[] {
	const texts: Record<string, number> = {};
	for (const { waves } of holdersOf(lines)) {
		const held = waves.flatMap(({ outcome }) =>
			matches(COUNTED_EMPLOYED, outcome) ? [outcome.jobTitle] : []
		);
		const [once] = [...new Set(held)];
		if (once !== undefined && once !== '') texts[once] = (texts[once] ?? 0) + 1;
	}
	return foldTitles(texts)
		.filter(({ text, x }) => x >= SMALLEST_CELL && isSafeTitle(text))
		.slice(0, MOST_TITLES)
		.sort((one, other) => compareCodes(one.folded, other.folded))
		.map(({ text }) => text);
}
