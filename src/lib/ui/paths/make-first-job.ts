import { SYMBOLS } from '#lib/domain/disclosure/symbols.ts';
import type { FirstJob, Paths } from '#lib/domain/figures/paths/paths.ts';
import { formatBound, formatNumber } from '#lib/i18n/format.ts';
import { formatWording } from '#lib/i18n/format-wording.ts';
import type { Cell, Column, Row } from '../base/table.ts';
import type { Words } from '../base/words.ts';
import { makeChart, type Chart } from '../charts/chart.ts';
import { describeScope, describeSub } from '../charts/scope.ts';
import { describeAnswered } from '../figures/base-words.ts';
import { formatRange } from '../figures/figure-words.ts';
import { describeSteps } from './first-job.ts';

/** The wait for a first job, as a curve; for those who may not see its steps, its quartiles. */
export function makeFirstJob(paths: Paths, words: Words): Chart {
	const { t } = words;
	const { firstJob, selection, horizons } = paths;
	const what = t('charts.firstJob.sub');
	return makeChart({
		id: 'first-job',
		title: formatWording(firstJob.message, words),
		sub: describeSub(what, { scope: describeScope(paths, words, ['wave']) }, words),
		summary: summarise(firstJob, words),
		base: baseOf(firstJob, words),
		note: formatWording(firstJob.note, words),
		...(firstJob.steps === null ? quartileTable(firstJob, words) : stepTable(firstJob, words)),
		points: describeSteps(firstJob, words),
		definition: { indicator: firstJob.indicator, set: selection.definitions, explains: horizons.indicator }
	});
}

interface Table {
	readonly columns: readonly Column[];
	readonly rows: readonly Row[];
}

function stepTable({ steps }: FirstJob, words: Words): Table {
	const { t, locale } = words;
	const numeric = true;
	return {
		columns: [
			{ label: t('charts.column.months') },
			{ label: t('charts.column.followed'), numeric },
			{ label: t('charts.column.found'), numeric },
			{ label: t('charts.column.withJob'), numeric },
			{ label: t('dashboard.column.interval'), numeric }
		],
		rows: (steps ?? []).map(({ months, atRisk, found, survival, lower, upper }) => ({
			cells: [
				formatNumber(months, locale, 1),
				formatNumber(atRisk, locale),
				formatNumber(found, locale),
				formatBound(1 - survival, locale),
				lower === null || upper === null ? '' : formatRange({ lower: 1 - upper, upper: 1 - lower }, words)
			]
		}))
	};
}

function quartileTable({ display, quartiles, longest }: FirstJob, words: Words): Table {
	const { t, locale } = words;
	const monthsOf = (months: number | null): Cell => {
		if (display === 'hidden') {
			return { text: SYMBOLS.confidential, withheld: t('dashboard.cell.hidden') };
		}
		if (display === 'undefined') return SYMBOLS.missing;
		if (months !== null) return formatNumber(months, locale, 1);
		return longest === null ? SYMBOLS.notCalculable : t('charts.firstJob.notReached', { months: longest });
	};
	const { q1 = null, median = null, q3 = null } = quartiles ?? {};
	return {
		columns: [{ label: t('charts.column.share') }, { label: t('charts.column.monthsToJob'), numeric: true }],
		rows: [
			{ cells: [t('charts.firstJob.quarter'), monthsOf(q1)] },
			{ cells: [t('charts.firstJob.half'), monthsOf(median)] },
			{ cells: [t('charts.firstJob.threeQuarters'), monthsOf(q3)] }
		]
	};
}

function summarise(firstJob: FirstJob, words: Words): string {
	const { t, locale } = words;
	const { d, found, quartiles } = firstJob;
	const told = formatWording(firstJob.message, words);
	if (d === null || found === null) return told;
	const people = t('charts.firstJob.summary', {
		count: d,
		people: formatNumber(d, locale),
		found: formatNumber(found, locale)
	});
	const { medianLower: lower, medianUpper: upper } = quartiles ?? {};
	if (lower == null || upper == null) return `${told}. ${people}`;
	const range = t('charts.firstJob.range', {
		lower: formatNumber(lower, locale, 1),
		upper: formatNumber(upper, locale, 1)
	});
	return `${told}, ${range}. ${people}`;
}

function baseOf({ d, held, missing, n, N }: FirstJob, words: Words): string {
	const { t, locale } = words;
	if (n === null || N === null) return t('dashboard.base.hidden');
	const answered = describeAnswered(n, N, words);
	if (d === null || held === null) return answered;
	const people = (count: number) => ({ count, people: formatNumber(count, locale) });
	return [
		t('charts.firstJob.base', people(d)),
		t('charts.firstJob.held', people(held)),
		missing ? t('charts.firstJob.missing', people(missing)) : '',
		answered
	]
		.filter((text) => text !== '')
		.join(' ');
}
