import type { DistributionIndicator } from './indicator.ts';
import { distributionCell } from './parts.ts';
import type { DistributionTally } from './tally.ts';

/** People who have a code and a title in common. */
export interface CountedPair {
	readonly code: string;
	readonly title: string;
	readonly people: number;
}

/** Adds up counted codes and titles into the cells of a distribution. */
export function sumCells(
	indicator: DistributionIndicator,
	counted: readonly CountedPair[]
): DistributionTally {
	let missing = 0;
	const cells = new Map<string, number>();
	const detail = new Map<string, Map<string, number>>();
	for (const { code, title, people } of counted) {
		const cell = distributionCell(indicator, code, title);
		if (cell === null) {
			missing += people;
			continue;
		}
		cells.set(cell, (cells.get(cell) ?? 0) + people);
		if (title === '') continue;
		const titles = detail.get(cell) ?? new Map<string, number>();
		detail.set(cell, titles.set(title, (titles.get(title) ?? 0) + people));
	}
	return {
		d: [...cells.values()].reduce((sum, people) => sum + people, 0),
		missing,
		cells: Object.fromEntries(cells),
		detail: Object.fromEntries([...detail].map(([cell, titles]) => [cell, Object.fromEntries(titles)]))
	};
}
