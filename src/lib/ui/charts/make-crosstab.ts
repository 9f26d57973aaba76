import { isCountMeasure, type CountMeasure } from '#lib/domain/figures/explorer/exploration.ts';
import type { Explorer } from '#lib/domain/figures/explorer/explorer.ts';
import { formatWording } from '#lib/i18n/format-wording.ts';
import type { Words } from '../base/words.ts';
import { buildCrosstabBars, buildCrosstabIntervals } from '../explorer/crosstab-drawing.ts';
import { buildCrosstabTable } from '../explorer/crosstab-table.ts';
import { describeAnswered } from '../figures/base-words.ts';
import { describeRow } from '../figures/interval-rows.ts';
import { makeChart, type Chart } from './chart.ts';
import { describeBar, summariseBars } from './make-breakdown.ts';
import { describeScope, describeSub } from './scope.ts';

/** The table of the Explorer. */
export function makeCrosstab(explorer: Explorer, words: Words): Chart {
	const { t } = words;
	const { table, exploration } = explorer;
	const counted = countedBy(explorer);
	const ofPeople = table.unit === 'people';
	const caption = formatWording(table.caption, words);
	const bars = ofPeople ? buildCrosstabBars(table, words) : [];
	const rows = ofPeople ? [] : buildCrosstabIntervals(table, words);
	const spread = [exploration.rows, exploration.columns].filter(
		(name): name is 'cohort' | 'wave' => name === 'cohort' || name === 'wave'
	);
	const scope = describeScope({ selection: exploration.selection, filters: explorer.filters }, words, spread);
	return makeChart({
		id: 'crosstab',
		title: formatWording(table.message, words),
		sub: describeSub(caption, { scope, referenceDate: table.referenceDate }, words),
		summary: ofPeople
			? summariseBars(caption, bars, table.total.x, words)
			: `${caption}. ${rateLine(explorer, words)}`,
		base: table.base ? describeAnswered(table.base.n, table.base.N, words) : t('dashboard.base.hidden'),
		note: table.pooled ? formatWording(table.pooled, words) : null,
		...buildCrosstabTable(table, t(`figures.filter.${exploration.rows}`), words),
		points: ofPeople
			? bars.map((bar) => describeBar(bar, null, words))
			: rows.map((row) => describeRow(row, words)),
		definition: { indicator: counted, set: table.definition.set, explains: counted }
	});
}

/** The rate that counts the same people, where the table has no rate of its own. */
const COUNTED_BY: Readonly<Record<CountMeasure, string>> = {
	graduates: 'REP_TAUX',
	answers: 'REP_TAUX',
	employed: 'EMP_TAUX',
	target: 'INS_METIER'
};

function countedBy({ table, measures, comparison }: Explorer): string {
	if (!isCountMeasure(table.measure)) return table.measure;
	const code = COUNTED_BY[table.measure];
	return measures.includes(code) ? code : comparison.indicator;
}

/** The extremes of a table of rates, among the lines that stand in the open. */
function rateLine({ table }: Explorer, words: Words): string {
	const { t } = words;
	const heads = buildCrosstabIntervals(table, words)
		.filter(({ child, value }) => child !== true && value !== null)
		.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
	const [low, high] = [heads[0], heads.at(-1)];
	if (!low || !high) return t('charts.summary.noRates');
	return t('charts.summary.ends', {
		low: t('charts.summary.end', { name: low.label, share: low.text }),
		high: t('charts.summary.end', { name: high.label, share: high.text })
	});
}
