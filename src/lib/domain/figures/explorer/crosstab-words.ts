import type { RateIndicator } from '../../indicators/indicator.ts';
import type { GroupTally } from '../../indicators/tally.ts';
import { isMissing } from '../../outcomes/missing.ts';
import type { Wording, WordingValue } from '../../shared/wording.ts';
import type { DimensionName } from '../dimension.ts';
import type { Crosstab, TableCell } from './explorer.ts';
import type { ResolvedExploration } from './explorer-counts.ts';
import { judge } from './verdict.ts';

/** What is counted, in words. */
export function measureName(measure: string, ofRate: boolean): Wording {
	return { key: ofRate ? `figures.indicator.${measure}.title` : `figures.explore.measure.${measure}` };
}

export const dimensionName = (name: DimensionName): Wording => ({ key: `figures.filter.${name}` });

/** « Personnes en emploi, par type de structure et rythme ». */
export function captionOf({ measure, rows, columns }: ResolvedExploration, ofRate: boolean): Wording {
	const name = measureName(measure, ofRate);
	const params = { name, rows: dimensionName(rows) };
	if (columns === null) return { key: 'figures.explore.caption.one', params };
	return { key: 'figures.explore.caption.two', params: { ...params, columns: dimensionName(columns) } };
}

type Worded = Pick<Crosstab, 'rows' | 'rowTotals' | 'total' | 'unit' | 'measure' | 'protection'>;

/** What the table shows, as cautious as its numbers. */
export function messageOf(table: Worded, { rows }: ResolvedExploration): Wording {
	if (table.protection.kind === 'all') return { key: 'figures.explore.message.hidden' };
	return table.unit === 'rate' ? rateMessage(table, rows) : countMessage(table);
}

function rateMessage({ measure, rowTotals, total }: Worded, rows: DimensionName): Wording {
	const name = measureName(measure, true);
	if (total.value === null) return { key: 'figures.explore.message.noRate', params: { name } };
	const verdict = judge(rowTotals.flatMap(shareOf));
	return { key: `figures.explore.message.${verdict}`, params: { name, rows: dimensionName(rows) } };
}

function shareOf({ value, x, d }: TableCell) {
	return value === null || x === null || d === null ? [] : [{ x, d }];
}

/** The largest row that stands alone, of those that say something: what is not known leads nobody. */
function countMessage({ measure, rows, rowTotals, total }: Worded): Wording {
	const name = measureName(measure, false);
	if (!total.x) return { key: 'figures.explore.message.nobody', params: { name } };
	const largest = rows
		.map(({ code, label, merged }, index) => ({ code, label, merged, x: rowTotals[index]?.x ?? 0 }))
		.filter(({ code, merged }) => merged === 0 && code !== '' && !isMissing(code))
		.toSorted((a, b) => b.x - a.x)[0];
	if (!largest || largest.x === 0)
		return { key: 'figures.explore.message.total', params: { name, x: total.x } };
	const label: WordingValue = 'text' in largest.label ? largest.label.text : largest.label;
	return { key: 'figures.explore.message.largest', params: { name, label, x: largest.x, d: total.x } };
}

/** Classes added up into one: sums, and whether they are alike enough for that to mean something. */
export function pooledOf(
	{ rows, columns, selection }: ResolvedExploration,
	byCohort: readonly GroupTally[],
	rate: RateIndicator | null
): Wording | null {
	const apart = rows === 'cohort' || columns === 'cohort' || selection.wave === null;
	const classes = byCohort.filter(({ base }) => base.N > 0);
	if (apart || classes.length < 2) return null;
	const params = { count: classes.length, from: classes[0]?.key[0] ?? '', to: classes.at(-1)?.key[0] ?? '' };
	if (!rate) return { key: 'figures.explore.pooled.people', params };
	const shares = classes.flatMap(({ rates }) => {
		const tally = rates[rate.code];
		return tally && tally.d > 0 ? [{ x: tally.x, d: tally.d }] : [];
	});
	return { key: `figures.explore.pooled.${judge(shares)}`, params };
}
