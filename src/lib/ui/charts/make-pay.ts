import type { Dashboard } from '#lib/domain/figures/dashboard.ts';
import { formatEuros } from '#lib/i18n/format.ts';
import { formatWording } from '#lib/i18n/format-wording.ts';
import type { Words } from '../base/words.ts';
import { buildPayStrips, describeStrip, type PayStrip } from '../figures/pay.ts';
import { buildPayTable, describePayPeople } from '../figures/pay-table.ts';
import { makeChart, type Chart } from './chart.ts';
import { describeScope, describeSub } from './scope.ts';

/** A cohort on the drawing of pay: its strip, its name, who is behind it. */
export interface PayLine {
	readonly strip: PayStrip;
	readonly title: string;
	readonly about: string;
}

const MOST_STRIPS = 3;

/** Quartiles of pay by class. */
export function makePay(dashboard: Dashboard, words: Words): Chart {
	const { t } = words;
	const { pay, selection } = dashboard;
	const lines = buildPayLines(dashboard, words);
	const spoken = lines.map(({ strip, title, about }) =>
		t('dashboard.named', { name: title, text: `${describeStrip(strip, words)}, ${about}` })
	);
	return makeChart({
		id: 'pay',
		title: formatWording(pay.message, words),
		sub: describeSub(t('dashboard.pay.sub'), { scope: describeScope(dashboard, words, ['cohort']) }, words),
		summary: summarise(lines, words),
		base: [lines.map(({ title, about }) => `${title}\u00a0: ${about}.`).join(' '), t('dashboard.pay.base')]
			.filter((text) => text !== '')
			.join(' '),
		note: null,
		...buildPayTable(pay, words),
		points: spoken,
		definition: { indicator: pay.indicator, set: selection.definitions, explains: pay.indicator }
	});
}

/** The cohorts chosen and those before, newest first, as many as can be drawn. */
export function buildPayLines({ pay, selection }: Dashboard, words: Words): readonly PayLine[] {
	const newest = selection.cohorts.length === 0 ? Infinity : Math.max(...selection.cohorts);
	const drawn = pay.rows.filter(({ cohort }) => cohort <= newest).slice(0, MOST_STRIPS);
	return buildPayStrips({ ...pay, rows: drawn }).flatMap((strip, index) => {
		const figure = drawn[index]?.figure;
		const title = words.t('dashboard.pay.cohort', { year: String(strip.cohort) });
		return figure ? [{ strip, title, about: describePayPeople(figure, words) }] : [];
	});
}

function summarise(lines: readonly PayLine[], words: Words): string {
	const { t, locale } = words;
	const medians = lines
		.flatMap(({ strip, title }) => {
			const median = strip.quartiles?.median ?? null;
			return median === null ? [] : [{ title, median }];
		})
		.toSorted((a, b) => a.median - b.median);
	const [low, high] = [medians[0], medians.at(-1)];
	if (!low || !high) return t('charts.pay.none');
	const say = (end: typeof low) =>
		t('charts.summary.end', { name: end.title, share: formatEuros(end.median, locale) });
	if (medians.length === 1) return t('charts.pay.one', { only: say(low) });
	return t('charts.pay.many', { low: say(low), high: say(high) });
}
