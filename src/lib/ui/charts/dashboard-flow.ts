import type { Dashboard } from '#lib/domain/figures/dashboard.ts';
import { formatDate } from '#lib/i18n/format.ts';
import type { Words } from '../base/words.ts';
import type { Chart } from './chart.ts';
import { makeFlow, type FlowTexts } from './make-flow.ts';
import { describeScope, describeSub } from './scope.ts';

/** From the situation at entry to the one at the reference date. */
export function makeEntryFlow(dashboard: Dashboard, words: Words): Chart {
	return makeFlow(dashboard.entryFlow, entryFlowTexts(dashboard, words), words);
}

export function entryFlowTexts(dashboard: Dashboard, words: Words): FlowTexts {
	const { t, locale } = words;
	const { entryFlow, trend } = dashboard;
	const { referenceDate, definition, indicator } = entryFlow.figure;
	const to =
		referenceDate === null
			? t('charts.entryFlow.to')
			: t('charts.entryFlow.toDated', { date: formatDate(referenceDate, locale) });
	return {
		id: 'entry-flow',
		sub: describeSub(
			t('charts.entryFlow.sub'),
			{ scope: describeScope(dashboard, words), referenceDate },
			words
		),
		from: t('charts.entryFlow.from'),
		to,
		definition: {
			indicator,
			set: definition.set,
			explains: entryFlow.rates[0]?.indicator ?? trend.indicator
		}
	};
}
