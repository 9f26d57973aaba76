import type { BaseParts } from '#lib/domain/indicators/parts.ts';
import type { Provenance, TallyRequest } from '#lib/domain/indicators/tally.ts';
import type { Counting } from './group-rows.ts';
import { tabulate } from './group-rows.ts';
import { countWords, positionsOf } from './mask.ts';

const NOTHING: Provenance = { sources: {}, dataAt: null, referenceDate: null };

/** Where the counts of each group come from. Only a figure states it, so a mere headcount does without. */
export function readProvenance(
	counting: Counting,
	parts: BaseParts,
	{ indicators, distributions }: TallyRequest
): readonly Provenance[] {
	const { space, groups, maskOf } = counting;
	if (indicators.length + distributions.length === 0) return groups.keys.map(() => NOTHING);
	const { source, referenceDate } = space.store.fields;
	const sources = tabulate(space, groups, space.read(source), maskOf(parts.n));
	const dates = tabulate(space, groups, space.read(referenceDate), maskOf(parts.N));
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

function lastChanges({ space, within, groups }: Counting): Float64Array {
	const last = new Float64Array(groups.keys.length);
	const see = (group: number, updatedAt: number) => {
		if ((last[group] ?? 0) < updatedAt) last[group] = updatedAt;
	};
	for (const { segment, from, until, group } of groups.runs ?? []) {
		if (countWords(within, from, until) > 0) see(group, segment.updatedAt);
	}
	if (groups.runs !== null) return last;
	for (const { segment, from, until } of space.runs) {
		for (const position of positionsOf(within, from, until))
			see(groups.of?.[position] ?? 0, segment.updatedAt);
	}
	return last;
}
