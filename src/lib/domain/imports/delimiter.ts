import { DELIMITERS, type Delimiter } from './reading.ts';

/** What a sample looks like when it is cut by one separator. */
export interface CutSample {
	readonly delimiter: Delimiter;
	/** Number of cells of each record, blank records left out. */
	readonly widths: readonly number[];
}

/** Under this share of records of the same width, a separator is not one. */
const LEAST_SHARE = 0.5;

/** Above this share of records that a separator cuts somehow, a text without regular columns is prose. */
const PROSE_SHARE = 0.2;

/**
 * The separator that cuts most records into the same number of cells, the wider cut winning; a comma when
 * every record is one cell; undefined when the text has no regular columns.
 */
export function chooseDelimiter(samples: readonly CutSample[]): Delimiter | undefined {
	const scored = samples
		.map((sample) => ({ ...sample, ...usualWidth(sample.widths) }))
		.filter(({ width, share }) => width > 1 && share >= LEAST_SHARE)
		// A cut in two by chance must not win over a table of many columns with a few short records.
		.sort((one, other) => score(other) - score(one));
	const best = scored[0];
	if (best) return best.delimiter;
	return samples.some(isProse) ? undefined : DELIMITERS[0];
}

/** The number of cells that most records have, and the share of records that have it. */
export function usualWidth(widths: readonly number[]): { readonly width: number; readonly share: number } {
	const counts = new Map<number, number>();
	for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
	let best = { width: 0, count: 0 };
	for (const [width, count] of counts) {
		if (count > best.count || (count === best.count && width > best.width)) best = { width, count };
	}
	return { width: best.width, share: widths.length === 0 ? 0 : best.count / widths.length };
}

function score({ width, share }: { readonly width: number; readonly share: number }): number {
	return share * (1 - 1 / width);
}

function isProse({ widths }: CutSample): boolean {
	const cut = widths.filter((width) => width > 1).length;
	return widths.length > 1 && cut > PROSE_SHARE * widths.length;
}
