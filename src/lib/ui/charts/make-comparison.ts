import type { Explorer } from '#lib/domain/figures/explorer/explorer.ts';
import { formatLabel, formatWording } from '#lib/i18n/format-wording.ts';
import type { Words } from '../base/words.ts';
import {
	buildComparisonTable,
	buildGroupRows,
	buildPairRows,
	describeGroups
} from '../explorer/comparison-table.ts';
import { indicatorTitle } from '../figures/base-words.ts';
import { describeRow } from '../figures/interval-rows.ts';
import { makeChart, type Chart } from './chart.ts';
import { summariseRates } from './rate-summary.ts';
import { describeScope, describeSub } from './scope.ts';

/** Two to four classes or programmes on one scale, with every difference between two of them. */
export function makeComparison(explorer: Explorer, words: Words): Chart {
	const { t } = words;
	const { comparison, table, exploration } = explorer;
	const { indicator, over, groups } = comparison;
	const name = indicatorTitle(indicator, words);
	const what = t('explore.compare.sub', { name, over: t(`explore.compare.over.${over}`).toLowerCase() });
	const pairs = buildPairRows(comparison, words);
	const scope = describeScope(
		{ selection: exploration.selection, filters: explorer.filters },
		words,
		over === 'cohort' ? ['cohort'] : []
	);
	const named = groups.map(({ label, figure }) => ({ name: formatLabel(label, words), figure }));
	return makeChart({
		id: 'comparison',
		title: formatWording(comparison.message, words),
		sub: describeSub(what, { scope }, words),
		summary: summariseRates(name, named, words),
		base: describeGroups(comparison, words) || t('dashboard.base.hidden'),
		note: formatWording(comparison.note, words),
		...buildComparisonTable(comparison, words),
		points: [
			...buildGroupRows(comparison, words).map((row) => describeRow(row, words)),
			...pairs.map(({ label, text, note }) => t('dashboard.named', { name: label, text: `${text}, ${note}` }))
		],
		definition: { indicator, set: table.definition.set, explains: indicator }
	});
}
