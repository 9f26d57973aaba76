import { SYMBOLS } from '#lib/domain/disclosure/symbols.ts';
import type { Breakdown } from '#lib/domain/figures/dashboard.ts';
import type { DistributionCell, Figure } from '#lib/domain/figures/figure.ts';
import { formatNumber, formatShare } from '#lib/i18n/format.ts';
import { formatLabel } from '#lib/i18n/format-wording.ts';
import type { Words } from '../base/words.ts';
import type { Cell, Column, Row } from '../base/table.ts';
import { indicatorTitle } from './base-words.ts';
import type { Bar, Tone } from './bars.ts';
import { hasRate } from './figure-words.ts';

/** Which colour a category has; `head` tells a family from the titles it owns. */
export type ToneOf = (code: string, head: boolean) => Tone;

/** What a drawing can hold and still be read; the table has every line. */
const MOST_HEADS = 12;
const MOST_CHILDREN = 5;

interface Family {
	readonly cell: DistributionCell;
	readonly children: readonly DistributionCell[];
}

/** The bars of a breakdown, and what is left to the table: lines, and the people of its families. */
export function buildBars(
	breakdown: Breakdown,
	toneOf: ToneOf,
	words: Words
): { readonly bars: readonly Bar[]; readonly left: { readonly lines: number; readonly people: number } } {
	const families = groupFamilies(breakdown.figure.cells);
	const hasChildren = families.some(({ children }) => children.length > 0);
	const bars = families
		.slice(0, MOST_HEADS)
		.flatMap(({ cell, children }) => [
			barOf(cell, hasChildren ? 'head' : 'line', toneOf(cell.code, true)),
			...children.slice(0, MOST_CHILDREN).map((child) => barOf(child, 'child', toneOf(cell.code, false)))
		]);
	const people = families.slice(MOST_HEADS).reduce((sum, { cell }) => sum + (countOf(cell) ?? 0), 0);
	return { bars, left: { lines: breakdown.figure.cells.length - bars.length, people } };

	function barOf(cell: DistributionCell, level: Bar['level'], tone: Tone): Bar {
		return { label: labelOf(breakdown, cell, words), count: countOf(cell), tone, level };
	}
}

/** Every line of a breakdown, with its share of the people it adds up to. */
export function buildBreakdownTable(
	breakdown: Breakdown,
	words: Words
): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
	const { t, locale } = words;
	const { d } = breakdown.figure;
	const hidden = { text: SYMBOLS.confidential, withheld: t('dashboard.cell.hidden') };
	const rows = groupFamilies(breakdown.figure.cells).flatMap(({ cell, children }) => [cell, ...children]);
	return {
		columns: [
			{ label: t('dashboard.column.category') },
			{ label: t('dashboard.column.people'), numeric: true },
			{ label: t('dashboard.column.share'), numeric: true }
		],
		rows: [
			...rows.map((cell) => {
				const x = countOf(cell);
				const numbers =
					x === null ? [hidden, hidden] : [formatNumber(x, locale), d ? formatShare(x, d, locale) : ''];
				return {
					cells: [labelOf(breakdown, cell, words), ...numbers],
					child: cell.parent !== undefined
				};
			}),
			...(d === null ? [] : [{ cells: [t('dashboard.total'), formatNumber(d, locale), ''], total: true }]),
			...breakdown.rates.map((rate) => ({ cells: rateLineCells(rate, words) }))
		]
	};
}

/** A rate upon the same people, under their categories: its name, x, its share. */
export function rateLineCells(rate: Figure, words: Words): readonly Cell[] {
	const { t, locale } = words;
	const name = indicatorTitle(rate.indicator, words);
	if (rate.display === 'hidden') {
		const hidden = { text: SYMBOLS.confidential, withheld: t('dashboard.cell.hidden') };
		return [name, hidden, hidden];
	}
	if (!hasRate(rate)) {
		return [
			name,
			formatNumber(rate.x, locale),
			rate.display === 'undefined' ? t('dashboard.notCalculable') : '–'
		];
	}
	const { x, d } = rate;
	const of = t('dashboard.of', { x: formatNumber(x, locale), d: formatNumber(d, locale) });
	return [name, formatNumber(x, locale), { text: formatShare(x, d, locale), note: of }];
}

/** Families in the order given, each followed by its own titles. */
function groupFamilies(cells: readonly DistributionCell[]): readonly Family[] {
	return cells
		.filter(({ parent }) => parent === undefined)
		.map((cell) => ({ cell, children: cells.filter(({ parent }) => parent === cell.code) }));
}

function countOf(cell: DistributionCell): number | null {
	return cell.display === 'hidden' ? null : cell.x;
}

function labelOf({ labels }: Breakdown, cell: DistributionCell, words: Words): string {
	const label = labels[cell.code];
	return label === undefined ? cell.code : formatLabel(label, words);
}
