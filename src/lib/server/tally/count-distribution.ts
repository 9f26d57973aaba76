import type { DistributionIndicator } from '#lib/domain/indicators/indicator.ts';
import { distributionCell } from '#lib/domain/indicators/parts.ts';
import type { DistributionTally } from '#lib/domain/indicators/tally.ts';
import { codesOf } from './group-rows.ts';
import type { Counting } from './counting.ts';

/** How many people of each group are in each cell, and which titles they gave. */
export function countDistribution(
	{ selected, groups, maskOf }: Counting,
	indicator: DistributionIndicator
): readonly DistributionTally[] {
	const mask = maskOf(indicator.among);
	const main = codesOf(selected, indicator.field);
	const detail = indicator.detail ? codesOf(selected, indicator.detail) : null;
	const tallies = groups.keys.map(() => ({
		missing: 0,
		cells: new Counter(),
		detail: new Map<string, Counter>()
	}));

	for (let i = 0; i < mask.length; i++) {
		if (mask[i] !== 1) continue;
		const tally = tallies[groups.of[i] ?? 0];
		if (!tally) continue;
		const title = detail?.codes[detail.numbers[i] ?? 0] ?? '';
		const cell = distributionCell(indicator, main.codes[main.numbers[i] ?? 0] ?? '', title);
		if (cell === null) {
			tally.missing++;
			continue;
		}
		tally.cells.add(cell);
		if (title !== '') counterOf(tally.detail, cell).add(title);
	}
	return tallies.map(({ missing, cells, detail: titles }) => ({
		d: cells.total,
		missing,
		cells: Object.fromEntries(cells.counts),
		detail: Object.fromEntries(
			[...titles].map(([cell, counter]) => [cell, Object.fromEntries(counter.counts)])
		)
	}));
}

class Counter {
	readonly counts = new Map<string, number>();
	total = 0;

	add(code: string): void {
		this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
		this.total++;
	}
}

function counterOf(counters: Map<string, Counter>, cell: string): Counter {
	const counter = counters.get(cell) ?? new Counter();
	counters.set(cell, counter);
	return counter;
}
