import type { Column, Row } from '../base/table.ts';

/** What must come with every drawing (experience 2.2). `makeChart` alone makes one, so that none can lack a part. */
export interface ChartParts {
	/** Names the chart in the address, and in its files: `trend`. */
	readonly id: string;
	/** What is true, in a sentence made from the data, as cautious as its statistics. */
	readonly title: string;
	/** What is drawn, of whom, at what date. */
	readonly sub: string;
	/** The drawing read aloud in a sentence: its accessible name. */
	readonly summary: string;
	/** Who is behind it: n of N. */
	readonly base: string;
	/** A test, a break, something withheld; null where nothing must be said. */
	readonly note: string | null;
	/** The same numbers, rendered by the server and without any script. */
	readonly columns: readonly Column[];
	readonly rows: readonly Row[];
	/** What each mark says when it is reached by an arrow key or a pointer, in the order of the drawing. */
	readonly points: readonly string[];
	readonly definition: ChartDefinition;
}

/** By which definition it is counted, and where its computation is shown down to the lines. */
export interface ChartDefinition {
	/** Its texts are `figures.indicator.<code>.…`. */
	readonly indicator: string;
	readonly set: string;
	/** Indicator of the set whose computation stands behind this chart, on `/staff/figure`. */
	readonly explains: string;
}

declare const whole: unique symbol;

/** A chart with all its parts. */
export type Chart = ChartParts & { readonly [whole]: true };

/** A longer alternative text is not listened to (the limit of the dissemination service of the DfE). */
export const LONGEST_SUMMARY = 220;

/** Above this many points, arrows are no way to read: the table is. */
export const MOST_POINTS = 200;

/**
 * Checks the parts, and puts them in a chart.
 *
 * @throws {Error} when a part is empty or the table is not one, which is a bug
 */
export function makeChart(parts: ChartParts): Chart {
	const { id, title, sub, summary, base, columns, rows } = parts;
	for (const [name, text] of Object.entries({ id, title, sub, summary, base })) {
		if (text.trim() === '') throw new Error(`The chart ${id} has no ${name}.`);
	}
	if (columns.length < 2) throw new Error(`The table of ${id} has nothing to say.`);
	const uneven = rows.find(({ cells }) => cells.length !== columns.length);
	if (uneven) throw new Error(`A row of the table of ${id} has ${uneven.cells.length} cells.`);
	return {
		...parts,
		summary: shorten(summary),
		points: parts.points.slice(0, MOST_POINTS)
	} as unknown as Chart;
}

/** Whole words, and a sign that something is left to the table. */
function shorten(summary: string): string {
	if (summary.length <= LONGEST_SUMMARY) return summary;
	const cut = summary.slice(0, LONGEST_SUMMARY - 2);
	return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
