import type { Dashboard } from '#lib/domain/figures/dashboard.ts';
import { formatLabel, formatWording } from '#lib/i18n/format-wording.ts';
import type { Row } from '../base/table.ts';
import type { Words } from '../base/words.ts';
import { describeAnswered, indicatorTitle } from '../figures/base-words.ts';
import { describeRow, rateRow, type IntervalRow } from '../figures/interval-rows.ts';
import { makeChart, type Chart } from './chart.ts';
import { rateCells } from './make-headlines.ts';
import { summariseRates } from './rate-summary.ts';
import { describeScope, describeSub } from './scope.ts';

/** A way to split people: what it is called, what may be said of it, its groups on one scale. */
export interface RowSection {
	readonly title: string;
	readonly told: string;
	/** Index of its first row among the points of the chart. */
	readonly first: number;
	readonly rows: readonly IntervalRow[];
}

/** The headline rate by rhythm, route, centre and situation at entry. */
export function makeGroups(dashboard: Dashboard, words: Words): Chart {
	const { t } = words;
	const { groups, selection, headlines } = dashboard;
	const name = indicatorTitle(groups.indicator, words);
	const named = groups.sections.flatMap(({ rows }) =>
		rows.map(({ label, figure }) => ({ name: formatLabel(label, words), figure }))
	);
	const [response] = headlines;
	const numeric = true;
	return makeChart({
		id: 'groups',
		title: formatWording(groups.message, words),
		sub: describeSub(t('charts.groups.sub', { name }), { scope: describeScope(dashboard, words) }, words),
		summary: summariseRates(name, named, words),
		base:
			!response || response.figure.display === 'hidden'
				? t('dashboard.base.hidden')
				: describeAnswered(response.figure.n, response.figure.N, words),
		note: groups.sections.length === 0 ? null : t('charts.groups.note'),
		columns: [
			{ label: t('charts.column.group') },
			{ label: t('dashboard.column.counts'), numeric },
			{ label: t('dashboard.column.rate'), numeric },
			{ label: t('dashboard.column.interval'), numeric },
			{ label: t('dashboard.column.bounds'), numeric }
		],
		rows: groups.sections.flatMap(({ dimension, rows }) =>
			rows.map(({ label, figure }): Row => ({
				cells: [
					{ text: formatLabel(label, words), note: t(`figures.filter.${dimension}`) },
					...rateCells(figure, words)
				]
			}))
		),
		points: groupSections(dashboard, words).flatMap(({ rows }) => rows.map((row) => describeRow(row, words))),
		definition: { indicator: groups.indicator, set: selection.definitions, explains: groups.indicator }
	});
}

export function groupSections({ groups }: Dashboard, words: Words): readonly RowSection[] {
	const { t } = words;
	let first = 0;
	return groups.sections.map(({ dimension, verdict, rows }) => {
		const section = {
			title: t(`figures.filter.${dimension}`),
			told: t(`charts.groups.${verdict}`),
			first,
			rows: rows.map(({ label, figure }) => rateRow(formatLabel(label, words), figure, words))
		};
		first += rows.length;
		return section;
	});
}
