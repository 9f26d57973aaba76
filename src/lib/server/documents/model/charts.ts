import type { DistributionFigure, Figure } from '#lib/domain/figures/figure.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import type { Voice } from '#lib/i18n/format-wording.ts';
import type { Bar } from '#lib/ui/figures/bars.ts';
import { RATE_SCALE, describeRow, rateRow, type IntervalRow } from '#lib/ui/figures/interval-rows.ts';
import { barScene, rowScene } from '#lib/ui/charts/svg/scene-rows.ts';
import type { ToneOf } from '#lib/ui/figures/breakdown.ts';
import type { Drawing } from './document-model.ts';
import { countedCells, type LabelOf } from './labels.ts';

/** More lines than this are read in the table. */
const MOST_BARS = 24;

/** Rates under each other on one scale, with their intervals. Nothing where there is no rate at all. */
export function rateDrawing(
	caption: string,
	rates: readonly { readonly label: string; readonly figure: Figure | undefined }[],
	voice: Voice
): readonly Drawing[] {
	return rowsDrawing(
		caption,
		rates.flatMap(({ label, figure }) => (figure ? [rateRow(label, figure, voice)] : [])),
		voice
	);
}

/** Lines of a drawing of rates that are written already. Nothing where no line has a place on the scale. */
export function rowsDrawing(caption: string, rows: readonly IntervalRow[], voice: Voice): readonly Drawing[] {
	if (rows.every(({ value }) => value === null)) return [];
	const alt = rows.map((row) => describeRow(row, voice)).join(' ; ');
	return [{ kind: 'figure', caption, alt: `${caption}. ${alt}.`, scene: rowScene(rows, RATE_SCALE) }];
}

/** People by category. Nothing where there are none, or a single one. */
export function barDrawing(
	caption: string,
	figure: DistributionFigure,
	{ labelOf, toneOf, voice }: { labelOf: LabelOf; toneOf: ToneOf; voice: Voice }
): readonly Drawing[] {
	const cells = countedCells(figure, labelOf);
	if (cells.length < 2) return [];
	const families = new Set(cells.filter(({ child }) => child).map(({ code }) => code));
	const bars = cells.slice(0, MOST_BARS).map(({ label, code, x, child }): Bar => ({
		label,
		count: x,
		tone: toneOf(code, !child),
		level: child ? 'child' : families.has(code) ? 'head' : 'line'
	}));
	return barsDrawing(caption, bars, voice);
}

/** People by category, each line written already. */
export function barsDrawing(caption: string, bars: readonly Bar[], voice: Voice): readonly [Drawing] {
	const format = (people: number) => formatNumber(people, voice.locale);
	const said = bars.map(({ label, count }) =>
		voice.t('report.chart.bar', { label, people: count === null ? 'c' : format(count) })
	);
	const alt = `${caption}. ${said.join(' ; ')}.`;
	return [{ kind: 'figure', caption, alt, scene: barScene(bars, format) }];
}
