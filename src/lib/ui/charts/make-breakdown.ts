import type { Breakdown, Dashboard } from '#lib/domain/figures/dashboard.ts';
import { formatNumber, formatShare } from '#lib/i18n/format.ts';
import { formatWording } from '#lib/i18n/format-wording.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';
import type { Words } from '../base/words.ts';
import { describeBase, describeRate } from '../figures/base-words.ts';
import type { Bar } from '../figures/bars.ts';
import { buildBars, buildBreakdownTable, type ToneOf } from '../figures/breakdown.ts';
import { contractTone, jobTone, situationTone, structureTone, workingTimeTone } from '../figures/tones.ts';
import { makeChart, type Chart } from './chart.ts';
import { describeScope, describeSub } from './scope.ts';

/** The charts of counts by category: which counts, what they are called, which colour a category has. */
export const BREAKDOWNS = {
	jobs: { of: 'jobTitles', sub: 'dashboard.jobTitles.sub', tone: jobTone },
	structures: { of: 'structures', sub: 'dashboard.structures.sub', tone: structureTone },
	situation: { of: 'situation', sub: 'dashboard.situation.sub', tone: situationTone },
	contracts: { of: 'contracts', sub: 'dashboard.contracts.sub', tone: contractTone },
	'working-time': { of: 'workingTime', sub: 'dashboard.workingTime.sub', tone: workingTimeTone }
} as const satisfies Readonly<
	Record<string, { readonly of: keyof Dashboard; readonly sub: MessageKey; readonly tone: ToneOf }>
>;

export type BreakdownId = keyof typeof BREAKDOWNS;

export function makeBreakdown(id: BreakdownId, dashboard: Dashboard, words: Words): Chart {
	const { of, sub, tone } = BREAKDOWNS[id];
	const breakdown = dashboard[of];
	const { figure, rates } = breakdown;
	const bars = barsOf(breakdown, tone, words);
	const scope = describeScope(dashboard, words);
	return makeChart({
		id,
		title: formatWording(breakdown.message, words),
		sub: describeSub(words.t(sub), { scope, referenceDate: figure.referenceDate }, words),
		summary: summariseBars(words.t(sub), bars, figure.d, words),
		base: [describeBase(figure, words), ...rates.map((rate) => describeRate(rate, words))].join(' '),
		note: null,
		...buildBreakdownTable(breakdown, words),
		points: bars.map((bar) => describeBar(bar, figure.d, words)),
		definition: {
			indicator: figure.indicator,
			set: figure.definition.set,
			explains: rates[0]?.indicator ?? dashboard.trend.indicator
		}
	});
}

/** None where the figure is withheld or empty. */
export function barsOf(breakdown: Breakdown, tone: ToneOf, words: Words): readonly Bar[] {
	const { display } = breakdown.figure;
	return display === 'hidden' || display === 'undefined' ? [] : buildBars(breakdown, tone, words).bars;
}

/** The most and the least numerous of the categories that stand alone, of how many people. */
export function summariseBars(what: string, bars: readonly Bar[], d: number | null, words: Words): string {
	const { t } = words;
	const heads = bars.filter(({ level }) => level !== 'child');
	const counted = heads
		.filter((bar): bar is Bar & { readonly count: number } => bar.count !== null)
		.toSorted((a, b) => b.count - a.count);
	const [most, least] = [counted[0], counted.at(-1)];
	if (!most || !least || d === null) return t('charts.summary.noBar', { what });
	return t(heads.length === 1 ? 'charts.summary.bar' : 'charts.summary.bars', {
		what,
		count: heads.length,
		people: formatNumber(d, words.locale),
		most: describeBar(most, d, words),
		least: describeBar(least, d, words)
	});
}

/** "Structures associatives : 10 (27 %)" */
export function describeBar({ label, count }: Bar, d: number | null, words: Words): string {
	const { t, locale } = words;
	if (count === null) return t('dashboard.named', { name: label, text: t('dashboard.state.hidden') });
	const share = d === null || d === 0 ? '' : formatShare(count, d, locale);
	const people = formatNumber(count, locale);
	const text = share === '' ? people : t('charts.countAndShare', { people, share });
	return t('dashboard.named', { name: label, text });
}
