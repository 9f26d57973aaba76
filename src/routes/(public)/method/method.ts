import { wilsonInterval } from '#lib/domain/statistics/wilson.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';
import type { Row } from '#lib/ui/base/table.ts';
import type { Words } from '#lib/ui/base/words.ts';

/** Chapters of the page, in order; their ids are stable, figures lead to them. */
export const CHAPTERS = [
	{ id: 'reading', title: 'method.read.title', texts: [] },
	{
		id: 'interval',
		title: 'method.interval.title',
		texts: ['method.interval.what', 'method.interval.how', 'method.interval.person']
	},
	{ id: 'bounds', title: 'method.bounds.title', texts: ['method.bounds.text', 'method.bounds.formula'] },
	{ id: 'neutral', title: 'method.neutral.title', texts: ['method.neutral.text', 'method.neutral.shown'] },
	{ id: 'display', title: 'method.display.title', texts: ['method.display.signs'] },
	{ id: 'missing', title: 'method.missing.title', texts: ['method.missing.text'] },
	{ id: 'pay', title: 'method.pay.title', texts: ['method.pay.text', 'method.pay.least'] },
	{ id: 'compare', title: 'method.compare.title', texts: ['method.compare.text', 'method.compare.scale'] },
	{ id: 'sets', title: 'method.sets.title', texts: ['method.sets.text'] }
] as const satisfies readonly {
	readonly id: string;
	readonly title: MessageKey;
	readonly texts: readonly MessageKey[];
}[];

const ANSWERS = [10, 20, 30, 45, 60, 100, 200];

/** How wide the interval is around 80 %, by number of answers (statistics 3.2). */
export function buildIntervalRows(words: Words): readonly Row[] {
	return ANSWERS.map((n) => ({
		cells: [formatNumber(n, words.locale), words.t('method.interval.points', { points: halfWidthPoints(n) })]
	}));
}

/** Half the Wilson interval of a rate of 80 %, in points, rounded up: an order of magnitude. */
export function halfWidthPoints(n: number): number {
	const { lower, upper } = wilsonInterval(0.8 * n, n);
	return Math.ceil(((upper - lower) / 2) * 100);
}

const DISPLAY_RULES = [
	['method.display.undefined', 'method.display.undefined.rule', 'method.display.undefined.rule'],
	['method.display.hidden', 'method.display.hidden.internal', 'method.display.hidden.public'],
	['method.display.counts', 'method.display.counts.internal', 'method.display.none'],
	['method.display.fragile', 'method.display.fragile.rule', 'method.display.fragile.rule']
] as const;

/** What is shown and withheld, in order of precedence (statistics 3.5). */
export function buildDisplayRows({ t }: Words): readonly Row[] {
	return DISPLAY_RULES.map((keys) => ({ cells: keys.map((key) => t(key)) }));
}
