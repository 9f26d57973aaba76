import type { Condition } from '#lib/domain/indicators/condition.ts';
import { compareCodes, type Headcount } from '#lib/domain/indicators/tally.ts';
import type { OutcomeField } from '#lib/domain/outcomes/codes.ts';
import type { View } from './counting.ts';
import { tabulate } from './group-rows.ts';
import { countWords, type Mask } from './mask.ts';
import { isSegmentField, type SegmentField } from './stored-fields.ts';

const EVERYBODY = { keys: [[]], of: null, runs: null };

/** How many of some people there are of each code of a field, codes of nobody left out. */
export function countHeads(view: View, among: Condition, field: OutcomeField): readonly Headcount[] {
	const mask = view.maskOf(among);
	const counts = isSegmentField(field)
		? countRuns(view, field, mask)
		: (tabulate(view.space, EVERYBODY, view.space.numbersOf(field), mask)[0] ?? {});
	return Object.entries(counts)
		.map(([code, people]) => ({ code, people }))
		.sort((a, b) => compareCodes(a.code, b.code));
}

/** Whole runs at once: their rows share the code. */
function countRuns({ space }: View, field: SegmentField, mask: Mask): Readonly<Record<string, number>> {
	const counts = new Map<string, number>();
	for (const { segment, from, until } of space.runs) {
		const people = countWords(mask, from, until);
		const code = segment.facts[field];
		if (people > 0) counts.set(code, (counts.get(code) ?? 0) + people);
	}
	return Object.fromEntries(counts);
}
