/** What a bar stands for: the meaning of its colour, the same on every page. */
export type Tone = 'target' | 'work' | 'nowork' | 'neutral' | 'silent';

/** A line of a bar chart: a family, a title beneath it, a category. */
export interface Bar {
	readonly label: string;
	/** People, or null when the cell is withheld. */
	readonly count: number | null;
	readonly tone: Tone;
	/** `head` is a family that owns the `child` lines after it; `line` stands alone. */
	readonly level: 'head' | 'child' | 'line';
}

/** Longest bar, in per cent of the track: the count is written at its end. */
const LONGEST_PERCENT = 76;

/** Width of every bar in per cent of the track, from 0 at no one; the longest of all takes 76. */
export function barWidths(bars: readonly Bar[]): readonly number[] {
	const longest = Math.max(1, ...bars.map(({ count }) => count ?? 0));
	return bars.map(({ count }) => ((count ?? 0) / longest) * LONGEST_PERCENT);
}
