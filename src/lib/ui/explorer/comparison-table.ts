import type { ComparedGroup, ComparedPair, GroupComparison } from '#lib/domain/figures/explorer/explorer.ts';
import { formatShare } from '#lib/i18n/format.ts';
import { formatLabel, formatPoints } from '#lib/i18n/format-wording.ts';
import type { Cell, Column, Row } from '../base/table.ts';
import type { Words } from '../base/words.ts';
import { describeAnswered } from '../figures/base-words.ts';
import { explainFigure, formatCounts, formatRange, hasRate } from '../figures/figure-words.ts';
import { rateRow, signOf, type IntervalRow } from '../figures/interval-rows.ts';

/** The rates of the groups, on the scale of shares. */
export function buildGroupRows({ groups }: GroupComparison, words: Words): readonly IntervalRow[] {
	return groups.map(({ label, figure }) => rateRow(formatLabel(label, words), figure, words));
}

/** The differences, on the scale of points. */
export function buildPairRows({ pairs }: GroupComparison, words: Words): readonly IntervalRow[] {
	return pairs.map((pair) => ({
		label: gapName(pair, words),
		value: pair.difference,
		lower: pair.lower,
		upper: pair.upper,
		text: gapText(pair, words),
		note: gapRange(pair, words)
	}));
}

/** Groups, then every difference between two of them. */
export function buildComparisonTable(
	{ groups, pairs }: GroupComparison,
	words: Words
): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
	const { t } = words;
	return {
		columns: [
			{ label: t('explore.compare.column.group') },
			{ label: t('explore.compare.column.value'), numeric: true },
			{ label: t('dashboard.column.counts'), numeric: true },
			{ label: t('dashboard.column.interval'), numeric: true },
			{ label: t('explore.compare.column.reading') }
		],
		rows: [
			...groups.map((group) => ({ cells: groupCells(group, words) })),
			...pairs.map((pair) => ({ cells: pairCells(pair, words), child: true }))
		]
	};
}

function groupCells({ label, figure }: ComparedGroup, words: Words): readonly Cell[] {
	const name = formatLabel(label, words);
	const why = explainFigure(figure, words).join(' ');
	if (!hasRate(figure)) return [name, signOf(figure, words), '', '', why];
	const { x, d, interval } = figure;
	const range = interval ? formatRange(interval, words) : '';
	return [name, formatShare(x, d, words.locale), formatCounts(x, d, words), range, why];
}

function pairCells(pair: ComparedPair, words: Words): readonly Cell[] {
	const reading = words.t(pair.measurable ? 'explore.compare.measurable' : 'explore.compare.notMeasurable');
	return [gapName(pair, words), gapText(pair, words), '', gapRange(pair, words), reading];
}

/** Who is behind each rate. */
export function describeGroups({ groups }: GroupComparison, words: Words): string {
	return groups
		.flatMap(({ label, figure }) =>
			figure.display === 'hidden'
				? []
				: [
						words.t('explore.compare.base', {
							label: formatLabel(label, words),
							text: describeAnswered(figure.n, figure.N, words)
						})
					]
		)
		.join(' ');
}

function gapName({ from, to }: ComparedPair, words: Words): string {
	return words.t('explore.compare.gap', {
		from: formatLabel(from.label, words),
		to: formatLabel(to.label, words)
	});
}

function gapText({ difference }: ComparedPair, words: Words): string {
	return words.t('explore.compare.gapUnit', { points: formatPoints(difference, words.locale) });
}

function gapRange({ lower, upper }: ComparedPair, words: Words): string {
	const points = (share: number) => formatPoints(share, words.locale);
	return words.t('explore.compare.gapRange', { lower: points(lower), upper: points(upper) });
}
