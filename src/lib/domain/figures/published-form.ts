import type { PublishedFigure } from './published-figure.ts';

/**
 * A figure as a form sends it: numbers as people write them, years separated by anything, a rate in percent. What
 * is no number stays one that `parsePublishedFigure` refuses at its field.
 */
export function readPublishedForm(entries: Iterable<readonly [string, string]>): PublishedFigure {
	const sent = new Map(entries);
	const text = (name: string) => (sent.get(name) ?? '').trim();
	const optional = (name: string) => (text(name) === '' ? null : text(name));
	const number = (name: string) => {
		const written = text(name).replace(/[\s%]/g, '').replace(',', '.');
		return written === '' ? null : Number(written);
	};
	const percent = number('rate');
	return {
		programme: text('programme'),
		cohorts: text('cohorts')
			.split(/[^\d]+/)
			.filter((year) => year !== '')
			.map(Number),
		waveMonths: number('waveMonths'),
		indicator: optional('indicator'),
		label: text('label'),
		count: number('count'),
		total: number('total'),
		rate: percent === null ? null : percent / 100,
		source: text('source'),
		sourceUrl: optional('sourceUrl'),
		publishedOn: optional('publishedOn')
	};
}
