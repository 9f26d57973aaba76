import type { BaseParts } from '#lib/domain/indicators/parts.ts';
import type { Provenance, TallyRequest } from '#lib/domain/indicators/tally.ts';
import type { Counting } from './counting.ts';
import { numberedCodes, tabulate } from './group-rows.ts';

const NOTHING: Provenance = { sources: {}, dataAt: null, referenceDate: null };

/** Where the counts of each group come from. Only a figure states it, so a mere headcount does without. */
export function readProvenance(
	counting: Counting,
	parts: BaseParts,
	{ indicators, distributions }: TallyRequest
): readonly Provenance[] {
	const { selected, groups, maskOf } = counting;
	if (indicators.length + distributions.length === 0) return groups.keys.map(() => NOTHING);
	const { source, referenceDate } = selected.store.columns;
	const sources = tabulate(groups, numberedCodes(selected, source), maskOf(parts.n));
	const dates = tabulate(groups, numberedCodes(selected, referenceDate), maskOf(parts.N));
	const updatedAt = lastChanges(counting);
	return groups.keys.map((_, group) => {
		const known = Object.keys(dates[group] ?? {}).filter((date) => date !== '');
		const last = updatedAt[group] ?? 0;
		return {
			sources: sources[group] ?? {},
			dataAt: last === 0 ? null : new Date(last).toISOString(),
			referenceDate: known.length === 1 ? (known[0] ?? null) : null
		};
	});
}

function lastChanges({ selected, groups }: Counting): Float64Array {
	const last = new Float64Array(groups.keys.length);
	for (const { segment, from, until } of selected.runs) {
		let seen = -1;
		for (let i = from; i < until; i++) {
			const group = groups.of?.[i] ?? 0;
			if (group === seen) continue;
			seen = group;
			if ((last[group] ?? 0) < segment.updatedAt) last[group] = segment.updatedAt;
		}
	}
	return last;
}
